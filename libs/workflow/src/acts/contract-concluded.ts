import { milestoneForDeadline } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import type { Surroundings } from './act.js';

/** The moment at which the contract was concluded, kept only where the policy's publication counts from it. */
export function concludedNow(context: CaseContext, { policy, receivedAt }: Surroundings): Pick<CaseContext, 'concludedAt'> {
  const publication = milestoneForDeadline(policy, context.segment, 'publication');
  return publication?.rule.boundary === 'event' ? { concludedAt: receivedAt } : {};
}
