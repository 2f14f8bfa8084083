import { milestoneForDeadline } from '../register/policy-register.js';
import type { FindingKind } from '../findings/finding.js';
import { contractingSegments } from './path-steps.js';

/** Nothing says how soon a question is answered. */
export const questionTermMissing: FindingKind = {
  code: 'questionTermMissing',
  severity: 'note',
  title: { nl: 'Geen termijn voor vragen', en: 'No term for questions' },
  find: (policy) =>
    contractingSegments(policy)
      .filter(({ segment }) => milestoneForDeadline(policy, segment.id, 'questionAnswerDue') === undefined)
      .map(({ segment }) => ({
        segments: [segment],
        quotes: [],
        days: null,
        message: {
          nl: 'De bron noemt geen termijn waarbinnen een vraag wordt beantwoord.',
          en: 'The source names no term within which a question is answered.',
        },
      })),
};
