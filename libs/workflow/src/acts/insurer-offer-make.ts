import { Data, defineAct, insurerRoles } from './act.js';
import { exampleContent, ProposalContent, proposalEntries, withNewProposal, withoutPastStart } from './proposal-content.js';

/** The insurer makes the first offer, because the process agreements say so (Inkoopbeleid MSZ 2027, "Zelfstandige Behandelcentra"). */
export const insurerOfferMake = defineAct({
  type: 'insurerOffer.make',
  fact: 'insurerOffer.made',
  label: { nl: 'Als verzekeraar de eerste offerte doen', en: 'Make the first offer as the insurer' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data(ProposalContent),
  meets: () => ['insurerOfferDue'],
  apply: (context, _data, around) => ({
    proposals: withNewProposal(context, 'insurer', around),
    notApplicable: withoutPastStart(context, around),
  }),
  entries: (before, after, data, around) => proposalEntries(before, after, data, false, around),
  example: exampleContent,
});
