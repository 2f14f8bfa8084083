import type { PurchasingPolicy } from '@termijn/policies';
import { hasEnded, publicState, storedSnapshot, type LiveCase } from './live-case.js';
import { standing, type StepTaken } from './take-step.js';
import type { Decision } from './types.js';

/** Gathers the steps of a decision into the one piece that is saved. */
export function decisionOf(last: LiveCase, steps: Omit<StepTaken, 'after'>[], policy: PurchasingPolicy): Decision {
  return {
    steps: steps.map(({ step }) => step),
    snapshot: storedSnapshot(last),
    state: publicState(last.snapshot.value),
    ended: hasEnded(last),
    overdue: standing(last, policy).length > 0,
    deadlines: steps.flatMap(({ deadlines }) => deadlines),
    breaches: steps.flatMap(({ breaches }) => breaches),
    entries: steps.flatMap(({ entries }) => entries),
    notifications: steps.flatMap(({ notifications }) => notifications),
  };
}
