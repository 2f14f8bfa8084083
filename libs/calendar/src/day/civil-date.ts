import { epochOf } from '../moment/epoch-of.js';
import { offsetAt } from '../moment/offset-at.js';
import type { CivilDate, Instant } from '../types.js';
import { dayNumber, dayOfNumber } from './day-number.js';

const shape = /^(20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the text is a real day `YYYY-MM-DD` of the years 2000–2100: 30 February is none, 29 February only in a leap year. */
export function isCivilDate(text: string): boolean {
  return shape.test(text) && (text.slice(8) <= '28' || dayOfNumber(dayNumber(text)) === text);
}

/** The day in Europe/Amsterdam on which the instant falls. Throws RangeError when it is no instant of the years 2000–2100. */
export function civilDateOf(instant: Instant): CivilDate {
  const at = epochOf(instant);
  return known(new Date(at + offsetAt(at)).toISOString().slice(0, 10));
}

/** The day that lies `n` civil days later (earlier when negative), whatever the clock does meanwhile. Throws RangeError. */
export function addDays(date: CivilDate, n: number): CivilDate {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of days: ${n}`);
  return known(dayOfNumber(dayNumber(known(date)) + n));
}

/** Civil days from `a` to `b`: 1 when b is the day after a, negative when b is earlier. Throws RangeError. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(known(b)) - dayNumber(known(a));
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. Throws RangeError. */
export function weekdayOf(date: CivilDate): number {
  // Day 0, 1 January 1970, was a Thursday; 2000 and later have positive numbers.
  return ((dayNumber(known(date)) + 3) % 7) + 1;
}

function known(date: CivilDate): CivilDate {
  if (!isCivilDate(date)) throw new RangeError(`Not a day of the years 2000–2100: ${date}`);
  return date;
}
