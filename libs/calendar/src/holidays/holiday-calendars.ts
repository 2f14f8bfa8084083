import type { CivilDate } from '../types.js';
import { statutoryHolidays, type Holiday } from './statutory-holidays.js';

/** One published state of our holiday table. It never changes: what is learned later becomes a new version. */
export interface HolidayCalendar {
  version: string;
  /** Where the days come from, in Dutch. */
  source: string;
  /** The years that this version knows, both included: 2041 because a term that starts in 2040 ends there. */
  firstYear: number;
  lastYear: number;
  /** Days that a royal decree puts on a par with the holidays of the law (art. 3 lid 3). */
  designatedDays: readonly Holiday[];
  /** Name by day: the holidays of the law and the designated days together. */
  days: ReadonlyMap<CivilDate, string>;
}

const designated2026to2028: readonly Holiday[] = [
  // Royal decree for 2026–2028, taken from a secondary source (sterfgeval.nl, 4 October 2025) that quotes its citation title; a decree is
  // issued for three years at a time, so those of 2029 and later come in a new version. Those before 2026 are not recorded.
  { date: '2026-01-02', name: 'Gelijkgestelde dag (vrijdag na Nieuwjaarsdag)' },
  { date: '2026-05-15', name: 'Gelijkgestelde dag (vrijdag na Hemelvaartsdag)' },
  { date: '2027-05-07', name: 'Gelijkgestelde dag (vrijdag na Hemelvaartsdag)' },
  { date: '2028-04-28', name: 'Gelijkgestelde dag (vrijdag na Koningsdag)' },
  { date: '2028-05-26', name: 'Gelijkgestelde dag (vrijdag na Hemelvaartsdag)' },
];

/** Every version of the holiday table. A deadline keeps the version that it was computed with. */
export const holidayCalendars: Readonly<Record<string, HolidayCalendar>> = {
  'nl-2026.1': calendar({
    version: 'nl-2026.1',
    source: 'Algemene termijnenwet, art. 3; koninklijk besluit gelijkgestelde dagen 2026–2028',
    firstYear: 2024,
    lastYear: 2041,
    designatedDays: designated2026to2028,
  }),
};

function calendar(data: Omit<HolidayCalendar, 'days'>): HolidayCalendar {
  const days = new Map<CivilDate, string>();
  const put = ({ date, name }: Holiday): void => {
    const there = days.get(date);
    days.set(date, there === undefined ? name : `${there} en ${name}`);
  };
  for (let year = data.firstYear; year <= data.lastYear; year++) statutoryHolidays(year).forEach(put);
  data.designatedDays.forEach(put);
  return { ...data, days };
}
