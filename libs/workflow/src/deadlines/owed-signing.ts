import { milestoneForDeadline, milestoneTerm, type PurchasingPolicy } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import { asked, type Owed } from './asked.js';

/**
 * What is asked of the signing of a contract, from its receipt where the rule counts from that. A day that was admitted or agreed takes the
 * place of a cut-off that comes before it; a proposal made after the admission has its own term again.
 */
export function owedSigning(name: 'signatureDue' | 'proposalLapses' | 'visibleBy', context: CaseContext, policy: PurchasingPolicy): Owed[] {
  const { contractProposedAt: proposedAt, signatureOn: other } = context;
  const [owed] = asked(name, context, policy, proposedAt === null ? null : { event: 'contract.proposed', at: proposedAt });
  if (!owed) return [];
  if (!other || owed.kind !== 'cutOff' || (owed.anchor !== null && other.at < owed.anchor.at)) return [owed];
  const rollOver = milestoneForDeadline(policy, context.segment, name)?.rollOver;
  const { dueOn } = milestoneTerm(policy, { rule: owed.rule, rollOver }, owed.anchor);
  if (dueOn !== null && other.date <= dueOn) return [owed];
  const event = other.ground === 'admitted' ? 'contract.lateAdmitted' : 'case.opened';
  return [{ ...owed, rule: { boundary: 'by', date: other.date }, anchor: { event, at: other.at } }];
}
