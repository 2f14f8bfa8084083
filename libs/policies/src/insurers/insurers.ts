import type { InsurerId } from '../schema/types.js';

export interface Insurer {
  id: InsurerId;
  name: string;
  /** Four digits, as text. */
  uzovi: string;
  /** Whether the code was read in the register itself. */
  uzoviConfirmed: boolean;
}

/** The insurers that the house knows. Their UZOVI codes are from memory, not from the register, so configuration may override them. */
export const insurers: readonly Insurer[] = [{ id: 'vgz', name: 'Coöperatie VGZ', uzovi: '7095', uzoviConfirmed: false }];

/** The insurer with that id or UZOVI code; undefined when there is none. */
export function findInsurer(idOrUzovi: string): Insurer | undefined {
  return insurers.find((insurer) => insurer.id === idOrUzovi || insurer.uzovi === idOrUzovi);
}
