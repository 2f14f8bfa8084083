import { civilDateOf, daysBetween } from '../day/civil-date.js';
import type { CivilDate, Instant } from '../types.js';

/**
 * How many civil days late something is that happens at `at`: 0 in time, 1 from the first late instant on the day after
 * `dueOn`, 2 the day after. With a cut-off at a time of day the rest of `dueOn` itself counts as day 1. Throws RangeError.
 */
export function daysLate(term: { dueOn: CivilDate | null; firstLateAt: Instant | null }, at: Instant): number {
  if (term.dueOn === null || term.firstLateAt === null || at < term.firstLateAt) return 0;
  return Math.max(1, daysBetween(term.dueOn, civilDateOf(at)));
}

/** Civil days in Europe/Amsterdam from the day of `now` until `dueOn`: 0 on the day itself, negative afterwards. Throws RangeError. */
export function daysLeft(dueOn: CivilDate, now: Instant): number {
  return daysBetween(civilDateOf(now), dueOn);
}
