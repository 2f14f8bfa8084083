import { owedDeadlines } from '../deadlines/open-deadlines.js';
import { Data, defineAct, providerRoles } from './act.js';
import { exampleContent, ProposalContent, proposalEntries, withNewProposal } from './proposal-content.js';

/** A new version of the offer. It restarts no term: the six weeks run from the receipt of the first offer. */
export const offerRevise = defineAct({
  type: 'offer.revise',
  fact: 'offer.revised',
  label: { nl: 'Offerte herzien', en: 'Revise the offer' },
  side: 'provider',
  roles: providerRoles,
  data: Data(ProposalContent),
  sealable: Object.keys(ProposalContent),
  apply(context, _data, around) {
    const proposals = withNewProposal(context, 'provider', around);
    if (context.proposals.offerStands) return { proposals };
    // After a withdrawal the old term runs again. When its day went by meanwhile there was nothing to respond to: no breach.
    const [response] = owedDeadlines(['substantiveResponseDue'], { ...context, proposals }, around.policy);
    const lapsed = response !== undefined && around.receivedAt >= response.firstLateAt && !context.passed['substantiveResponseDue'];
    return lapsed ? { proposals, notApplicable: { ...context.notApplicable, substantiveResponseDue: true } } : { proposals };
  },
  entries: (before, after, data, around) => proposalEntries(before, after, data, false, around),
  example: exampleContent,
});
