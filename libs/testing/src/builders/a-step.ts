import type { Step } from '@termijn/workflow/decision/types.js';
import { anActor } from './an-actor.js';

/** An event that a purchaser sent, received and recorded at the same instant. */
export function aStep(overrides: Partial<Step> = {}): Step {
  return {
    type: 'negotiation.start',
    fact: 'negotiation.started',
    data: {},
    actor: anActor(),
    onBehalfOf: null,
    evidence: null,
    receivedAt: '2026-06-01T08:00:00.000Z',
    recordedAt: '2026-06-01T08:00:00.000Z',
    from: 'awaitingOffer',
    to: 'awaitingOffer',
    why: null,
    facts: {},
    ...overrides,
  };
}
