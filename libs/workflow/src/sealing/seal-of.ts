import { computeTerm, type DateRule, type Instant } from '@termijn/calendar';
import { segmentById, type PurchasingPolicy } from '@termijn/policies';
import type { Actor } from '../decision/types.js';
import { sideOf } from '../roles/role-register.js';

/** What keeps the content of offers from a reader; `until` is null when nothing says when it ends. */
export interface Seal {
  until: Instant | null;
}

const dated: DateRule['boundary'][] = ['by', 'before', 'from', 'on', 'window', 'month'];

/** When what is sealed opens: the moment that a rule names, or that its day is over. Null for a rule without a day of its own. */
function openingOf(rule: DateRule, { rollOver, calendarVersion }: PurchasingPolicy): Instant | null {
  if (!dated.includes(rule.boundary)) return null;
  const { opensAt, firstLateAt } = computeTerm(rule, null, { rollOver, calendarVersion });
  return opensAt ?? firstLateAt;
}

/**
 * The seal on the offers of a provider, for one reader; null when he may read them. The provider itself always may: others of its side do
 * not see its cases at all.
 */
export function sealOf(reader: Pick<Actor, 'role'>, policy: PurchasingPolicy, segmentId: string, now: Instant): Seal | null {
  const rule = segmentById(policy, segmentId)?.offersSealedUntil;
  if (!rule || sideOf(reader) === 'provider') return null;
  const until = openingOf(rule, policy);
  return until !== null && until <= now ? null : { until };
}
