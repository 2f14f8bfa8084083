import { cite, type FindingKind } from '../findings/finding.js';
import { dayOfDeadline, hasBinding } from '../findings/policy-days.js';
import { contractingSegments } from './path-steps.js';

/** A path that ends with a signature, and no day until which it may be set. */
export const signingDateMissing: FindingKind = {
  code: 'signingDateMissing',
  severity: 'warning',
  title: { nl: 'Geen uiterste tekendatum', en: 'No last day to sign' },
  find: (policy) =>
    contractingSegments(policy)
      .filter(({ segment }) => !['signatureDue', 'proposalLapses'].some((name) => hasBinding(policy, segment, name)))
      .map(({ segment }) => {
        const publication = dayOfDeadline(policy, segment, 'publication');
        return {
          segments: [segment],
          quotes: publication ? [cite(publication.milestone, publication.latest.day)] : [],
          days: null,
          message: {
            nl: 'De bron noemt geen uiterste dag om te tekenen: een overeenkomst kan ook na de bekendmaking nog worden getekend.',
            en: 'The source names no last day to sign: a contract can be signed after the publication too.',
          },
        };
      }),
};
