import { addDays, weekdayOf } from '../day/civil-date.js';
import { dayInWords } from '../day/day-in-words.js';
import { holidayOn, isWorkingDay, knowsHolidaysOf } from '../holidays/holidays.js';
import type { CivilDate, ProofStep, RollOver } from '../types.js';

/**
 * The line of the proof for a term that ends on a Saturday, Sunday or holiday; null when it ends on a working day. Its `result` is the
 * next working day when the term rolls over (Algemene termijnenwet, art. 1 lid 1), and the day itself when it does not: that law covers
 * statutory terms only, so a policy must ask for it. Art. 2 (at least two working days in a term of three days or more) is not applied:
 * no term here is that short. Throws RangeError for an unknown version, and for a roll-over in a year that the version does not know.
 */
export function rollOverStep(date: CivilDate, rollOver: RollOver, calendarVersion: string): ProofStep | null {
  if (rollOver === 'none') {
    const reason = reasonOff(date, knowsHolidaysOf(date, calendarVersion) ? holidayOn(date, calendarVersion) : null);
    if (reason === null) return null;
    return {
      code: 'noRollOver',
      nl: `${dayInWords(date, 'nl')} is een ${reason.nl}. De termijn loopt niet door naar een werkdag: de Algemene termijnenwet geldt alleen voor wettelijke termijnen en het beleid bepaalt niets anders.`,
      en: `${dayInWords(date, 'en')} is a ${reason.en}. The term does not run on to a working day: the Algemene termijnenwet covers statutory terms only and the policy says nothing else.`,
      result: date,
    };
  }
  const reason = reasonOff(date, holidayOn(date, calendarVersion));
  if (reason === null) return null;
  let next = addDays(date, 1);
  while (!isWorkingDay(next, calendarVersion)) next = addDays(next, 1);
  return {
    code: 'rollOver',
    nl: `${dayInWords(date, 'nl')} is een ${reason.nl}; het beleid laat de termijn doorlopen tot ${dayInWords(next, 'nl')} (kalender ${calendarVersion}).`,
    en: `${dayInWords(date, 'en')} is a ${reason.en}; the policy lets the term run on to ${dayInWords(next, 'en')} (calendar ${calendarVersion}).`,
    result: next,
  };
}

function reasonOff(date: CivilDate, holiday: string | null): { nl: string; en: string } | null {
  if (holiday !== null) return { nl: `feestdag (${holiday})`, en: `holiday (${holiday})` };
  const weekday = weekdayOf(date);
  if (weekday === 6) return { nl: 'zaterdag', en: 'Saturday' };
  if (weekday === 7) return { nl: 'zondag', en: 'Sunday' };
  return null;
}
