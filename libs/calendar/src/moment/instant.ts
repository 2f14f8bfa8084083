import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../types.js';
import { isInstant } from './is-instant.js';

/** A time without an offset means another moment in another place, so it is refused rather than guessed. */
const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)$/i;

/**
 * The instant that an ISO 8601 text with `Z` or any offset names, in UTC with milliseconds. Parts of a millisecond are cut
 * off, never rounded up: rounding could push the last moment of a day over its end. Throws RangeError for a text without
 * an offset, an impossible day or time, or a year outside 2000–2100.
 */
export function toInstant(text: string): Instant {
  if (isInstant(text)) return text;
  const instant = withOffset.test(text) ? Temporal.Instant.from(text).toString({ smallestUnit: 'millisecond', roundingMode: 'floor' }) : '';
  if (!isInstant(instant)) throw new RangeError(`Not an instant with an offset in the years 2000–2100: ${text}`);
  return instant;
}

/** Whether `a` comes before `b`; false when they are the same moment. Both as the house writes them, so they compare as text. */
export function isBefore(a: Instant, b: Instant): boolean {
  return a < b;
}

/** The first of the instants. Throws RangeError for an empty list. */
export function earliest(instants: readonly Instant[]): Instant {
  return some(instants).reduce((found, instant) => (instant < found ? instant : found));
}

/** The last of the instants. Throws RangeError for an empty list. */
export function latest(instants: readonly Instant[]): Instant {
  return some(instants).reduce((found, instant) => (instant > found ? instant : found));
}

function some(instants: readonly Instant[]): readonly Instant[] {
  if (instants.length === 0) throw new RangeError('No instants to choose from');
  return instants;
}
