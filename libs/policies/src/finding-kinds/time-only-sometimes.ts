import type { DateRule } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { lastDay, placedMilestones } from '../findings/policy-days.js';

const closes = ({ boundary }: DateRule): boolean => boundary === 'by' || boundary === 'window';
const timeOf = (rule: DateRule): string | undefined => ('time' in rule ? rule.time : 'toTime' in rule ? rule.toTime : undefined);

/** Some last days end at a time of day and the others do not (VGZ: "vóór 17.00 uur" for new treatment centres only). */
export const timeOnlySometimes: FindingKind = {
  code: 'timeOnlySometimes',
  severity: 'note',
  title: { nl: 'Kloktijd alleen bij sommige dagen', en: 'A time of day with some days only' },
  find: (policy) => {
    const closing = placedMilestones(policy).filter(({ milestone }) => closes(milestone.rule));
    const timed = closing.filter(({ milestone }) => timeOf(milestone.rule) !== undefined);
    if (timed.length === 0 || timed.length === closing.length) return [];
    return [
      {
        segments: [...new Set(timed.flatMap(({ segments }) => segments))],
        quotes: timed.map(({ milestone }) => cite(milestone, lastDay(policy, milestone))),
        days: null,
        message: {
          nl: `Bij ${String(timed.length)} van de ${String(closing.length)} uiterste dagen staat een kloktijd; de andere lopen tot het einde van de dag.`,
          en: `${String(timed.length)} of the ${String(closing.length)} last days have a time of day; the others run until the end of the day.`,
        },
      },
    ];
  },
};
