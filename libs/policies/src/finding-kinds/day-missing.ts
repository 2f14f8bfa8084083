import type { DateRule } from '@termijn/calendar';
import { cite, type FindingKind, type Words } from '../findings/finding.js';
import { namedDays } from '../findings/named-days.js';
import { lastDay, placedMilestones, ruleDays } from '../findings/policy-days.js';

/** Whether the words name the rule's month and no day of it. */
function onlyMonth(rule: DateRule, quote: string): boolean {
  if (rule.boundary === 'month') return true;
  const months = ruleDays(rule).map((date) => Number(date.slice(5, 7)));
  const named = namedDays(quote).filter(({ month }) => months.includes(month));
  return named.length > 0 && named.every(({ day }) => day === null);
}

function whatIsMissing(rule: DateRule, quote: string): Words | null {
  if (rule.boundary === 'none') return { nl: 'noemt geen dag', en: 'names no day' };
  if (onlyMonth(rule, quote)) return { nl: 'noemt alleen een maand', en: 'names only a month' };
  return null;
}

/** The source gives a month, or nothing at all, where a day is needed. */
export const dayMissing: FindingKind = {
  code: 'dayMissing',
  severity: 'warning',
  title: { nl: 'Dag ontbreekt', en: 'Day missing' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const missing = whatIsMissing(milestone.rule, milestone.quote);
      if (!missing) return [];
      return {
        segments,
        quotes: [cite(milestone, lastDay(policy, milestone))],
        days: null,
        message: {
          nl: `Voor "${milestone.action}" ${missing.nl.startsWith('noemt') ? missing.nl.replace('noemt', 'noemt de bron') : missing.nl}.`,
          en: `For "${milestone.action}" the source ${missing.en}.`,
        },
      };
    }),
};
