import type { Instant } from '@termijn/calendar';
import type { PurchasingPolicy } from '@termijn/policies';
import { segmentOf } from './decide.js';
import { decisionOf } from './decision-of.js';
import { fireDue } from './fire-due.js';
import { contextOf, type LiveCase } from './live-case.js';
import type { Decision } from './types.js';

/** Lets the clock do what is due for a case; null when nothing is. Early, late, twice or for a replaced deadline: it comes to the same. */
export function decideDue(live: LiveCase, now: Instant, policy: PurchasingPolicy): Decision | null {
  if (now < contextOf(live).lastRecordedAt) return null;
  const steps = fireDue(live, policy, segmentOf(live, policy), now, now, 0);
  const last = steps.at(-1);
  return last ? decisionOf(last.after, steps, policy) : null;
}
