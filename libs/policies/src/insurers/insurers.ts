import { allPolicies } from '../register/policy-register.js';
import type { InsurerId, PurchasingPolicy } from '../schema/types.js';

export interface Insurer {
  id: InsurerId;
  name: string;
  /** Four digits, as text; null when nobody knows it. */
  uzovi: string | null;
  /** Whether the code was read in the register itself. */
  uzoviConfirmed: boolean;
}

/** The list of policies changes only when a process starts, and every token and every case asks for its insurer. */
const known = new WeakMap<readonly PurchasingPolicy[], Insurer[]>();

/** The insurers whose policies the house knows, by their ids; what their newest policy says of them counts. */
export function insurers(): readonly Insurer[] {
  const policies = allPolicies();
  const listed = known.get(policies) ?? insurersOf(policies);
  known.set(policies, listed);
  return listed;
}

function insurersOf(policies: readonly PurchasingPolicy[]): Insurer[] {
  const newest = policies.toSorted((a, b) => a.contractYear - b.contractYear || a.version - b.version);
  const byId = new Map(
    newest.map(({ insurer, insurerName, uzovi, uzoviConfirmed }) => [insurer, { id: insurer, name: insurerName, uzovi, uzoviConfirmed }]),
  );
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The insurer with that id or UZOVI code; undefined when there is none. */
export function findInsurer(idOrUzovi: string): Insurer | undefined {
  return insurers().find((insurer) => insurer.id === idOrUzovi || insurer.uzovi === idOrUzovi);
}
