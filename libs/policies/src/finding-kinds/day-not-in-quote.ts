import { addDays, dayInWords } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { namedDays, namesDay } from '../findings/named-days.js';
import { lastDay, placedMilestones, ruleDays } from '../findings/policy-days.js';

/** The rule has a day that the words beside it do not: it was read elsewhere, under a heading or in a row above. */
export const dayNotInQuote: FindingKind = {
  code: 'dayNotInQuote',
  severity: 'note',
  title: { nl: 'Dag staat niet in het citaat', en: 'Day not in the quote' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const dates = ruleDays(milestone.rule);
      const named = namedDays(milestone.quote);
      const [month] = named.filter(({ day }) => day === null);
      // "tot 12 november" may have been read as through the 11th.
      const stated = dates.some((date) => named.some((one) => namesDay(date, one) || namesDay(addDays(date, 1), one)));
      const day = lastDay(policy, milestone);
      if (stated || month || day === null || dates.length === 0) return [];
      return {
        segments,
        quotes: [cite(milestone, day)],
        days: null,
        message: {
          nl: `Voor "${milestone.action}" staat ${dayInWords(day, 'nl')} niet in de aangehaalde woorden zelf.`,
          en: `For "${milestone.action}" the quoted words themselves do not name ${dayInWords(day, 'en')}.`,
        },
      };
    }),
};
