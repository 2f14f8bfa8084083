import { addDays, weekdayOf } from '../day/civil-date.js';
import type { CivilDate } from '../types.js';
import { easterSunday } from './easter-sunday.js';

/** A day that the law does not count as a working day, with its Dutch name. */
export interface Holiday {
  date: CivilDate;
  name: string;
}

/**
 * The holidays of one year that Algemene termijnenwet art. 3 lid 1 and 2 name: the days on which a statutory term cannot end.
 * Easter Sunday and Whit Sunday are not in the law: they are Sundays already. 5 May counts every year, also when it is no day off.
 */
export function statutoryHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    { date: `${year}-01-01`, name: 'Nieuwjaarsdag' },
    { date: addDays(easter, -2), name: 'Goede Vrijdag' },
    { date: addDays(easter, 1), name: 'Tweede Paasdag' },
    { date: kingsDay(year), name: 'Koningsdag' },
    { date: `${year}-05-05`, name: 'Bevrijdingsdag' },
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 50), name: 'Tweede Pinksterdag' },
    { date: `${year}-12-25`, name: 'Eerste Kerstdag' },
    { date: `${year}-12-26`, name: 'Tweede Kerstdag' },
  ];
}

/** Art. 3 names the day on which the King's birthday is celebrated: 27 April, and the Saturday before when that is a Sunday. */
function kingsDay(year: number): CivilDate {
  const birthday = `${year}-04-27`;
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}
