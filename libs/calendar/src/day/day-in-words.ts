import type { CivilDate } from '../types.js';
import { weekdayOf } from './civil-date.js';

/**
 * Written out here instead of with Intl: the words stand in stored proofs, and those must not change with the ICU data of the
 * machine that computes them.
 */
const words = {
  nl: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
};

/** "woensdag 30 september 2026" or "Wednesday 30 September 2026". Throws RangeError. */
export function dayInWords(date: CivilDate, language: 'nl' | 'en'): string {
  const { weekdays, months } = words[language];
  const weekday = weekdays[weekdayOf(date) - 1];
  const month = months[Number(date.slice(5, 7)) - 1];
  return `${weekday} ${Number(date.slice(8))} ${month} ${date.slice(0, 4)}`;
}
