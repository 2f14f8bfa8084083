import { offerCutOff } from '../deadlines/offer-due.js';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, providerRoles } from './act.js';
import { exampleContent, ProposalContent, proposalEntries, withNewProposal, withoutPastStart } from './proposal-content.js';

/**
 * The provider's first offer with its explanation (Inkoopbeleid MSZ 2027, "Aanbieden offerte"). Received on or after the first late
 * instant it is refused, and kept as a late receipt; received in time it counts, however late it is recorded.
 */
export const offerSubmit = defineAct({
  type: 'offer.submit',
  fact: 'offer.submitted',
  label: { nl: 'Offerte indienen', en: 'Submit the offer' },
  side: 'provider',
  roles: providerRoles,
  data: Data(ProposalContent),
  sealable: Object.keys(ProposalContent),
  meets: () => ['offerDue', 'offerPreferred', 'partialOfferDue'],
  /** Prevents an offer from the first late instant until the purchaser admits it late or both agree on another date. */
  blocked(context, { policy, receivedAt }) {
    const due = offerCutOff(context, policy);
    if (!due || receivedAt < due.firstLateAt) return null;
    return refuse('offerTooLate', {
      nl: `De offerte moest uiterlijk ${due.dueOn} binnen zijn. Zij is als te laat ontvangen bewaard.`,
      en: `The offer was due by ${due.dueOn}. It has been kept as a late receipt.`,
      liftedBy: {
        nl: 'de zorginkoper, met offer.admitLate; of beide kanten samen, met process.agree of process.amend',
        en: 'the purchaser, with offer.admitLate; or both sides together, with process.agree or process.amend',
      },
      facts: { deadline: 'offerDue', dueOn: due.dueOn, firstLateAt: due.firstLateAt, milestone: due.milestoneId },
    });
  },
  apply(context, _data, around) {
    return {
      proposals: { ...withNewProposal(context, 'provider', around), firstOfferAt: around.receivedAt },
      notApplicable: withoutPastStart(context, around),
    };
  },
  entries: (before, after, data, around) => proposalEntries(before, after, data, false, around),
  example: exampleContent,
});
