import type { Comparison, Evaluation } from './types.js';

/** What comparisons come to together: one that fails decides; otherwise one without a number leaves the criterion open. */
export function evaluationOf(compared: Comparison[]): Evaluation {
  if (compared.some(({ ok }) => ok === false)) return { outcome: 'notMet', compared };
  if (compared.length === 0 || compared.some(({ ok }) => ok === null)) return { outcome: 'open', compared };
  return { outcome: 'met', compared };
}

/** A criterion about care that the provider does not deliver. */
export const notApplicable = (what: string, required: string): Evaluation => ({
  outcome: 'notApplicable',
  compared: [{ what, required, actual: 'niet', ok: null }],
});
