import { dayInWords, type CivilDate } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { lastDay, placedMilestones, type Placed } from '../findings/policy-days.js';
import { ruleInWords } from '../rule-words/rule-in-words.js';

const dateOf = ({ milestone: { rule } }: Placed): CivilDate | null => ('date' in rule ? rule.date : null);

/** One day of one step, with that day for some and without it for others (Salland: "uiterlijk" and "voor" 12 November). */
export const boundaryDiffers: FindingKind = {
  code: 'boundaryDiffers',
  severity: 'warning',
  title: { nl: 'Zelfde dag, andere grens', en: 'Same day, another boundary' },
  find: (policy) => {
    const all = placedMilestones(policy).filter(({ milestone }) => milestone.deadline !== undefined);
    return all.flatMap((one, place) =>
      all.slice(place + 1).flatMap((other) => {
        const date = dateOf(one);
        const same = date !== null && one.milestone.deadline === other.milestone.deadline && dateOf(other) === date;
        if (!same || one.milestone.rule.boundary === other.milestone.rule.boundary) return [];
        const [first, second] = [ruleInWords(one.milestone.rule), ruleInWords(other.milestone.rule)];
        return {
          segments: [...one.segments, ...other.segments],
          quotes: [one, other].map(({ milestone }) => cite(milestone, lastDay(policy, milestone))),
          days: null,
          message: {
            nl: `Voor de een geldt ${first.nl}, voor de ander ${second.nl}: bij de een telt ${dayInWords(date, 'nl')} zelf mee, bij de ander niet.`,
            en: `For some it is ${first.en}, for others ${second.en}: ${dayInWords(date, 'en')} itself counts for the ones and not for the others.`,
          },
        };
      }),
    );
  },
};
