import type { CaseContext, DossierEntry } from '../decision/types.js';
import type { Entry, Surroundings } from './act.js';

type Status = Extract<DossierEntry, { kind: 'contractStatus' }>['status'];

/** The row that says what became of the contract on the table. */
export function contractStatusEntries(
  context: CaseContext,
  status: Status,
  reason: string | null,
  { receivedAt: at }: Surroundings,
): Entry[] {
  return context.agreement ? [{ kind: 'contractStatus', version: context.agreement.version, status, reason, at }] : [];
}
