import { dayInWords } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { namedDays, namesDay } from '../findings/named-days.js';
import { placedMilestones, ruleDays } from '../findings/policy-days.js';

/** The quote names a day and a month, and nowhere beside them a year. */
export const yearNotStated: FindingKind = {
  code: 'yearNotStated',
  severity: 'note',
  title: { nl: 'Jaar niet genoemd', en: 'Year not stated' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const named = namedDays(milestone.quote);
      return ruleDays(milestone.rule).flatMap((date) => {
        const mentions = named.filter((one) => namesDay(date, one));
        if (mentions.length === 0 || mentions.some(({ sentence }) => /\b20\d\d\b/.test(sentence))) return [];
        const year = date.slice(0, 4);
        const [dutch, english] = [dayInWords(date, 'nl'), dayInWords(date, 'en')].map((words) => words.split(' ').slice(1, 3).join(' '));
        return {
          segments,
          quotes: [cite(milestone, date)],
          days: null,
          message: {
            nl: `De bron noemt ${dutch ?? ''} zonder jaar; gelezen als ${year}.`,
            en: `The source names ${english ?? ''} without a year; read as ${year}.`,
          },
        };
      });
    }),
};
