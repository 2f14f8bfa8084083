import type { Decision } from '@termijn/workflow/decision/types.js';
import { aSnapshot } from './a-snapshot.js';
import { aStep } from './a-step.js';

/** One step that changes nothing. */
export function aDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    steps: [aStep()],
    snapshot: aSnapshot(),
    state: 'awaitingOffer',
    ended: false,
    overdue: false,
    deadlines: [],
    breaches: [],
    entries: [],
    notifications: [],
    ...overrides,
  };
}
