import { dayInWords, holidayCalendars, weekdayOf, type CivilDate } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { lastDay, placedMilestones } from '../findings/policy-days.js';

/** What the law calls the day, or nothing for a plain Saturday or Sunday; null for a working day. A year that the calendar does not know has no holidays. */
function freeDayName(day: CivilDate, calendarVersion: string): string | null {
  const holiday = holidayCalendars[calendarVersion]?.days.get(day);
  if (holiday !== undefined) return ` (${holiday})`;
  return weekdayOf(day) > 5 ? '' : null;
}

/** The last day is a Saturday, a Sunday or a holiday, and no roll-over moves it (Menzis, Sunday 1 November 2026). */
export const freeDay: FindingKind = {
  code: 'freeDay',
  severity: 'warning',
  title: { nl: 'Dag valt op een vrije dag', en: 'The day is a free day' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const day = lastDay(policy, milestone);
      const name = day === null ? null : freeDayName(day, policy.calendarVersion);
      if (day === null || name === null) return [];
      return {
        segments,
        quotes: [cite(milestone, day)],
        days: null,
        message: {
          nl: `"${milestone.action}" valt op ${dayInWords(day, 'nl')}${name}, geen werkdag; de termijn loopt niet door.`,
          en: `"${milestone.action}" falls on ${dayInWords(day, 'en')}${name}, no working day; the term does not run on.`,
        },
      };
    }),
};
