import { milestoneForDeadline } from '../register/policy-register.js';
import { cite, type FindingKind } from '../findings/finding.js';
import { lastDay } from '../findings/policy-days.js';
import { contractingSegments } from './path-steps.js';

/** The source names no day from which the contracted supply is made known (Salland: after signing). */
export const publicationDayMissing: FindingKind = {
  code: 'publicationDayMissing',
  severity: 'note',
  title: { nl: 'Geen dag van bekendmaking', en: 'No day of publication' },
  find: (policy) =>
    contractingSegments(policy).flatMap(({ segment }) => {
      const publication = milestoneForDeadline(policy, segment.id, 'publication');
      if (publication && lastDay(policy, publication) !== null) return [];
      return {
        segments: [segment],
        quotes: publication ? [cite(publication, null)] : [],
        days: null,
        message: {
          nl: 'De bron noemt geen dag waarop het gecontracteerde aanbod bekend wordt gemaakt.',
          en: 'The source names no day on which the contracted supply is made known.',
        },
      };
    }),
};
