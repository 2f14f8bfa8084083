import { computeTerm, type Anchor, type ComputedTerm } from '@termijn/calendar';
import type { Milestone, PurchasingPolicy } from '../schema/types.js';

/** What a rule of a milestone comes to; its own roll-over counts before the policy's. @throws RangeError as `computeTerm` does. */
export const milestoneTerm = (
  { rollOver, calendarVersion }: Pick<PurchasingPolicy, 'rollOver' | 'calendarVersion'>,
  milestone: Pick<Milestone, 'rule' | 'rollOver'>,
  anchor: Anchor | null,
): ComputedTerm => computeTerm(milestone.rule, anchor, { rollOver: milestone.rollOver ?? rollOver, calendarVersion });
