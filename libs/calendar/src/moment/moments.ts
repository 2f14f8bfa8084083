import { addDays, isCivilDate } from '../day/civil-date.js';
import type { CivilDate, Instant, TimeOfDay } from '../types.js';
import { offsetAt } from './offset-at.js';

const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/;
const day = 86_400_000;

/** The first instant of the day in Europe/Amsterdam. Throws RangeError for what is no day. */
export function startOfDay(date: CivilDate): Instant {
  return atTime(date, '00:00');
}

/** The end (24:00) of the day in Europe/Amsterdam: the first instant that no longer belongs to it. Throws RangeError. */
export function endOfDay(date: CivilDate): Instant {
  // The one day whose next day the house does not know.
  if (date === '2100-12-31') return '2100-12-31T23:00:00.000Z';
  return startOfDay(addDays(date, 1));
}

/**
 * The instant at which the clock in Europe/Amsterdam shows the time on that day. An hour that the clock skips (last Sunday of
 * March, 02:00–03:00) counts from before the change, so 02:30 is 03:30 summer time; of an hour that comes twice (last Sunday
 * of October) the first is meant. This is the rule of RFC 5545. Throws RangeError for what is no day or no `HH:MM`.
 */
export function atTime(date: CivilDate, time: TimeOfDay): Instant {
  if (!isCivilDate(date)) throw new RangeError(`Not a day of the years 2000–2100: ${date}`);
  if (!timeShape.test(time)) throw new RangeError(`Not a time of day HH:MM: ${time}`);
  const local = Date.parse(`${date}T${time}:00.000Z`);
  const before = offsetAt(local - day);
  const after = offsetAt(local + day);
  // Only in the skipped hour neither offset holds at the moment it leads to; then the clock is read as it stood before the change.
  const offset = offsetAt(local - before) !== before && offsetAt(local - after) === after ? after : before;
  return new Date(local - offset).toISOString();
}
