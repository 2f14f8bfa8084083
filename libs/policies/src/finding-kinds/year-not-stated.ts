import { dayInWords, type CivilDate } from '@termijn/calendar';
import { cite, type FindingKind, type Found } from '../findings/finding.js';
import { namedDays, namesDay } from '../findings/named-days.js';
import { placedMilestones, ruleDays, type Placed } from '../findings/policy-days.js';
import type { PurchasingPolicy } from '../schema/types.js';

interface WithoutYear extends Placed {
  date: CivilDate;
}

/** The days that a quote names, and nowhere in the same sentence a year. */
function withoutYear(policy: PurchasingPolicy): WithoutYear[] {
  return placedMilestones(policy).flatMap((placed) => {
    const named = namedDays(placed.milestone.quote);
    return ruleDays(placed.milestone.rule).flatMap((date) => {
      const mentions = named.filter((one) => namesDay(date, one));
      if (mentions.length === 0 || mentions.some(({ sentence }) => /\b20\d\d\b/.test(sentence))) return [];
      return { ...placed, date };
    });
  });
}

/** "12 november 2026" without its weekday and year. */
const dayAndMonth = (date: CivilDate, language: 'nl' | 'en'): string => dayInWords(date, language).split(' ').slice(1, 3).join(' ');

/** Quotes that name a day and a month without a year; one finding for each year that they were read in. */
export const yearNotStated: FindingKind = {
  code: 'yearNotStated',
  severity: 'note',
  title: { nl: 'Jaar niet genoemd', en: 'Year not stated' },
  find: (policy): Found[] => {
    const found = withoutYear(policy).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return [...new Set(found.map(({ date }) => date.slice(0, 4)))].map((year) => {
      const ofYear = found.filter(({ date }) => date.startsWith(year));
      const dates = [...new Set(ofYear.map(({ date }) => date))];
      return {
        segments: policy.segments.filter((segment) => ofYear.some(({ segments }) => segments.includes(segment))),
        quotes: ofYear.map(({ milestone, date }) => cite(milestone, date)),
        days: null,
        message: {
          nl: `De bron noemt ${dates.map((date) => dayAndMonth(date, 'nl')).join(', ')} zonder jaar; gelezen als ${year}.`,
          en: `The source names ${dates.map((date) => dayAndMonth(date, 'en')).join(', ')} without a year; read as ${year}.`,
        },
      };
    });
  },
};
