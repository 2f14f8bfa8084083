import { dayInWords, holidayCalendars, weekdayOf, type CivilDate } from '@termijn/calendar';
import { cite, type FindingKind, type Words } from '../findings/finding.js';
import { lastDay, placedMilestones } from '../findings/policy-days.js';

/** Why nobody works that day; null for a working day, and for a holiday of a year that the calendar does not know. */
function whyFree(day: CivilDate, calendarVersion: string): Words | null {
  const holiday = holidayCalendars[calendarVersion]?.days.get(day);
  if (holiday !== undefined) return { nl: `een feestdag (${holiday})`, en: `a holiday (${holiday})` };
  const weekday = weekdayOf(day);
  if (weekday === 6) return { nl: 'een zaterdag', en: 'a Saturday' };
  return weekday === 7 ? { nl: 'een zondag', en: 'a Sunday' } : null;
}

/** The last day is a Saturday, a Sunday or a holiday, and no roll-over moves it (Menzis, Sunday 1 November 2026). */
export const freeDay: FindingKind = {
  code: 'freeDay',
  severity: 'warning',
  title: { nl: 'Dag valt op een vrije dag', en: 'The day is a free day' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const day = lastDay(policy, milestone);
      const why = day && whyFree(day, policy.calendarVersion);
      if (!day || !why) return [];
      return {
        segments,
        quotes: [cite(milestone, day)],
        days: null,
        message: {
          nl: `"${milestone.action}" valt op ${dayInWords(day, 'nl')}: ${why.nl}. De termijn loopt niet door naar een werkdag.`,
          en: `"${milestone.action}" falls on ${dayInWords(day, 'en')}: ${why.en}. The term does not run on to a working day.`,
        },
      };
    }),
};
