import type { Instant } from '@termijn/calendar';
import type { PurchasingPolicy } from '@termijn/policies';
import { deadlineNames } from '../deadlines/deadline-names.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import { contextOf, hasEnded, runningDeadlines, type LiveCase } from './live-case.js';

/**
 * Passings that an act outruns: it was received before them and led out of the states in which they are owed, so that they would never
 * have fired had it been recorded at once. The latest first.
 */
export function outrunDeadlines(before: LiveCase, after: LiveCase, receivedAt: Instant, policy: PurchasingPolicy): string[] {
  const { passed, met } = contextOf(before);
  if (!Object.values(passed).some(({ at }) => at > receivedAt)) return [];
  const { met: metNow } = contextOf(after);
  const [ran, run] = [new Set(runningDeadlines(before)), new Set(runningDeadlines(after))];
  return owedDeadlines([...deadlineNames], contextOf(before), policy)
    .filter(({ key, name, firstLateAt }) => {
      const left = !run.has(name) && (ran.has(name) || hasEnded(after));
      // What the act itself met, if late, it did not outrun.
      return left && passed[key] !== undefined && !met[key] && !metNow[key] && receivedAt < firstLateAt;
    })
    .sort((a, b) => (a.firstLateAt < b.firstLateAt ? 1 : -1))
    .map(({ key }) => key);
}
