import type { Anchor, DateRule } from '@termijn/calendar';
import { milestoneForDeadline, type Milestone, type PurchasingPolicy } from '@termijn/policies';
import type { CaseContext, DeadlineKind, DeadlineSide } from '../decision/types.js';
import { deadlineKey, type DeadlineName } from './deadline-names.js';

/** One deadline that a case owes, before it is computed. */
export interface Owed {
  key: string;
  name: DeadlineName;
  kind: DeadlineKind;
  side: DeadlineSide;
  milestoneId: string | null;
  rule: DateRule;
  anchor: Anchor | null;
}

const milestoneSide: Record<Milestone['actor'], DeadlineSide> = { insurer: 'insurer', provider: 'provider', both: 'both', system: 'clock' };

/** Whether a rule counts from something that happened; a day that stands by itself has no anchor. */
const runsFromEvent = ({ boundary }: DateRule): boolean => boundary === 'relative' || boundary === 'event';

/** What the policy itself asks under this name; nothing when it has no such milestone, or its anchor is still to come. */
export function asked(name: DeadlineName, context: CaseContext, policy: PurchasingPolicy, from: Anchor | null): Owed[] {
  const milestone = milestoneForDeadline(policy, context.segment, name);
  if (!milestone) return [];
  const { kind, rule } = milestone;
  const anchor = runsFromEvent(rule) ? from : null;
  if (rule.boundary === 'relative' && anchor === null) return [];
  return [{ key: deadlineKey(name), name, kind, side: milestoneSide[milestone.actor], milestoneId: milestone.id, rule, anchor }];
}
