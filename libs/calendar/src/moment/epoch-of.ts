import type { Instant } from '../types.js';
import { isInstant } from './is-instant.js';

/** Milliseconds since 1970 (UTC). Throws RangeError for text that is not an instant as the house writes it. */
export function epochOf(instant: Instant): number {
  if (!isInstant(instant)) throw new RangeError(`Not an instant YYYY-MM-DDTHH:MM:SS.sssZ of the years 2000–2100: ${instant}`);
  return Date.parse(instant);
}
