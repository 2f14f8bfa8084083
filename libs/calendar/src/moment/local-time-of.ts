import type { Instant, TimeOfDay } from '../types.js';
import { epochOf } from './epoch-of.js';
import { offsetAt } from './offset-at.js';

/** What the clock in Europe/Amsterdam shows at the instant, whole minutes. Throws RangeError. */
export function localTimeOf(instant: Instant): TimeOfDay {
  const at = epochOf(instant);
  return new Date(at + offsetAt(at)).toISOString().slice(11, 16);
}
