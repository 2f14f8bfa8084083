import { milestoneForDeadline } from '../register/policy-register.js';
import { cite, type FindingKind } from '../findings/finding.js';
import { hasBinding, lastDay } from '../findings/policy-days.js';
import { contractingSegments } from './path-steps.js';

/** A path that begins with an offer, and no day until which it may come: an aim or a preference is none. */
export const offerTermMissing: FindingKind = {
  code: 'offerTermMissing',
  severity: 'warning',
  title: { nl: 'Geen uiterste dag voor de offerte', en: 'No last day for the offer' },
  find: (policy) =>
    contractingSegments(policy).flatMap(({ segment, steps }) => {
      if (steps.offer === null || hasBinding(policy, segment, steps.offer)) return [];
      const wished = ['offerPreferred', steps.offer].flatMap((name) => milestoneForDeadline(policy, segment.id, name) ?? []);
      const insurer = steps.offers === 'insurer';
      return {
        segments: [segment],
        quotes: wished.map((milestone) => cite(milestone, lastDay(policy, milestone))),
        days: null,
        message: insurer
          ? {
              nl: 'De bron zegt niet op welke dag de verzekeraar zijn aanbod uiterlijk doet.',
              en: 'The source does not say by which day the insurer makes its offer.',
            }
          : {
              nl: 'De bron zegt niet op welke dag de offerte van de zorgaanbieder er uiterlijk moet zijn.',
              en: "The source does not say by which day the provider's offer must be there.",
            },
      };
    }),
};
