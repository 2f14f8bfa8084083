import { cite, type FindingKind } from '../findings/finding.js';
import { lastDay, placedMilestones } from '../findings/policy-days.js';

const exception = /\btenzij\b|niet van toepassing/i;

/** The words beside a day know an exception to it. */
export const exceptionStated: FindingKind = {
  code: 'exceptionStated',
  severity: 'note',
  title: { nl: 'Dag met uitzondering', en: 'Day with an exception' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const { action, quote } = milestone;
      if (!exception.test(quote)) return [];
      return {
        segments,
        quotes: [cite(milestone, lastDay(policy, milestone))],
        days: null,
        message: {
          nl: `Van de dag voor "${action}" kan worden afgeweken: de bron noemt een uitzondering.`,
          en: `The day for "${action}" can be departed from: the source names an exception.`,
        },
      };
    }),
};
