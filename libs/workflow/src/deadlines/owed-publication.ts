import { milestoneForDeadline, type PurchasingPolicy } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import { asked, type Owed } from './asked.js';

/** When the contract is published: the policy's day, the moment it was concluded, or another day for who missed what the policy names. */
export function owedPublication(context: CaseContext, policy: PurchasingPolicy): Owed[] {
  const { concludedAt, met } = context;
  const [owed] = asked('publication', context, policy, concludedAt === undefined ? null : { event: 'contract.concluded', at: concludedAt });
  if (!owed) return [];
  const other = milestoneForDeadline(policy, context.segment, 'publication')?.whenMissed;
  // Nobody misses what is not asked in his segment.
  const missed = other && milestoneForDeadline(policy, context.segment, other.deadline) && met[other.deadline]?.daysLate !== 0;
  return [missed ? { ...owed, rule: other.rule } : owed];
}
