import { dayInWords } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { dayOfDeadline } from '../findings/policy-days.js';

/** Pairs of deadlines that each bring a part of one offer. */
const parts: [string, string][] = [
  ['partialOfferDue', 'offerDue'],
  ['standardAgreementDue', 'contractOfferDue'],
];

/** An offer comes on two days (Menzis: the agreement by newsletter, the financial proposal a month later): when is it complete? */
export const offerInParts: FindingKind = {
  code: 'offerInParts',
  severity: 'note',
  title: { nl: 'Aanbod in delen', en: 'Offer in parts' },
  find: (policy) =>
    policy.segments.flatMap((segment) =>
      parts.flatMap(([one, other]) => {
        const first = dayOfDeadline(policy, segment, one);
        const second = dayOfDeadline(policy, segment, other);
        if (!first || !second || first.latest.day === second.latest.day) return [];
        return {
          segments: [segment],
          quotes: [cite(first.milestone, first.latest.day), cite(second.milestone, second.latest.day)],
          days: null,
          message: {
            nl: `Het aanbod komt in delen, het ene uiterlijk ${dayInWords(first.latest.day, 'nl')} en het andere uiterlijk ${dayInWords(second.latest.day, 'nl')}: pas met het laatste is het compleet.`,
            en: `The offer comes in parts, one by ${dayInWords(first.latest.day, 'en')} and the other by ${dayInWords(second.latest.day, 'en')}: only the last makes it complete.`,
          },
        };
      }),
    ),
};
