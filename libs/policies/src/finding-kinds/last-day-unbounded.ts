import { cite, type FindingKind } from '../findings/finding.js';
import { latestDay, placedMilestones } from '../findings/policy-days.js';
import { ruleInWords } from '../rule-words/rule-in-words.js';

/** The deadlines that end a contracting season: for these it matters that no last day follows. */
const seasonal = new Set(['substantiveResponseDue', 'signatureDue', 'proposalLapses', 'agreementDue']);

/** A term from something that may happen on any day: it can run past the publication. */
export const lastDayUnbounded: FindingKind = {
  code: 'lastDayUnbounded',
  severity: 'warning',
  title: { nl: 'Geen laatste dag uit te rekenen', en: 'No last day can be computed' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const { rule, deadline } = milestone;
      if (rule.boundary !== 'relative' || deadline === undefined || !seasonal.has(deadline)) return [];
      const without = segments.filter((segment) => latestDay(policy, segment, milestone) === null);
      if (without.length === 0) return [];
      const words = ruleInWords(rule);
      return {
        segments: without,
        quotes: [cite(milestone, null)],
        days: null,
        message: {
          nl: `"${milestone.action}" eindigt ${words.nl}, en de bron zegt niet tot wanneer dat begin nog kan liggen.`,
          en: `"${milestone.action}" ends ${words.en}, and the source does not say until when that start may lie.`,
        },
      };
    }),
};
