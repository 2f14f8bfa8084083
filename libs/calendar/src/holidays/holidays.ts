import { weekdayOf } from '../day/civil-date.js';
import type { CivilDate } from '../types.js';
import { holidayCalendars, type HolidayCalendar } from './holiday-calendars.js';

/**
 * The Dutch name of the holiday that falls on the day (Algemene termijnenwet, art. 3), or null. A Sunday is none by itself.
 * Throws RangeError for an unknown version, and for a day of a year that the version does not know.
 */
export function holidayOn(date: CivilDate, version: string): string | null {
  const calendar = calendarOf(version);
  if (!covers(calendar, date)) {
    throw new RangeError(`Holiday calendar ${version} knows ${calendar.firstYear}–${calendar.lastYear}, not ${date}`);
  }
  return calendar.days.get(date) ?? null;
}

/** Whether the day is no Saturday, Sunday or holiday. Throws RangeError as `holidayOn` does. */
export function isWorkingDay(date: CivilDate, version: string): boolean {
  return holidayOn(date, version) === null && weekdayOf(date) < 6;
}

/** Whether the version knows the holidays of the day's year. Throws RangeError for an unknown version. */
export function knowsHolidaysOf(date: CivilDate, version: string): boolean {
  return covers(calendarOf(version), date);
}

function calendarOf(version: string): HolidayCalendar {
  const calendar = Object.hasOwn(holidayCalendars, version) ? holidayCalendars[version] : undefined;
  if (calendar === undefined) throw new RangeError(`Unknown holiday calendar: ${version}`);
  return calendar;
}

function covers(calendar: HolidayCalendar, date: CivilDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= calendar.firstYear && year <= calendar.lastYear;
}
