import { Temporal } from 'temporal-polyfill';
import type { CivilDate, Instant } from '../types.js';
import { zone } from '../moment/zone.js';

const shape = /^(20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the text is a real day `YYYY-MM-DD` of the years 2000–2100: 30 February is none, 29 February only in a leap year. */
export function isCivilDate(text: string): boolean {
  if (!shape.test(text)) return false;
  if (text.slice(8) <= '28') return true;
  return Temporal.PlainYearMonth.from(text.slice(0, 7)).daysInMonth >= Number(text.slice(8));
}

/** The day in Europe/Amsterdam on which the instant falls. Throws RangeError when it is no instant of the years 2000–2100. */
export function civilDateOf(instant: Instant): CivilDate {
  return known(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString());
}

/** The day that lies `n` civil days later (earlier when negative), whatever the clock does meanwhile. Throws RangeError. */
export function addDays(date: CivilDate, n: number): CivilDate {
  return known(plain(date).add({ days: n }).toString());
}

/** Civil days from `a` to `b`: 1 when b is the day after a, negative when b is earlier. Throws RangeError. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return plain(a).until(plain(b)).days;
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. Throws RangeError. */
export function weekdayOf(date: CivilDate): number {
  return plain(date).dayOfWeek;
}

function plain(date: CivilDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(known(date));
}

function known(date: CivilDate): CivilDate {
  if (!isCivilDate(date)) throw new RangeError(`Not a day of the years 2000–2100: ${date}`);
  return date;
}
