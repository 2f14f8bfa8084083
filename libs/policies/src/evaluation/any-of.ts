import type { Evaluation } from './types.js';

/** One that is met decides; without one, what is still open leaves it open. All the numbers stay in sight. */
export function anyOf(parts: Evaluation[]): Evaluation {
  const outcomes = parts.map(({ outcome }) => outcome);
  const compared = parts.flatMap((part) => part.compared);
  if (outcomes.includes('met')) return { outcome: 'met', compared };
  return { outcome: outcomes.includes('open') ? 'open' : 'notMet', compared };
}
