import { Data, defineAct, providerRoles } from './act.js';
import { exampleContent, ProposalContent, proposalEntries, withNewProposal } from './proposal-content.js';

/**
 * The provider answers the insurer's first offer with one of its own. No response term runs: the six weeks exist only when the provider
 * made the first offer (Inkoopbeleid MSZ 2027, "Zelfstandige Behandelcentra", "Onderhandelen").
 */
export const offerCounter = defineAct({
  type: 'offer.counter',
  fact: 'offer.countered',
  label: { nl: 'Een eigen offerte tegenover die van de verzekeraar stellen', en: "Counter the insurer's offer" },
  side: 'provider',
  roles: providerRoles,
  data: Data(ProposalContent),
  sealable: Object.keys(ProposalContent),
  meets: () => ['negotiationStartPreferred', 'negotiationStartDue'],
  apply: (context, _data, around) => ({ proposals: withNewProposal(context, 'provider', around) }),
  entries: (before, after, data, around) => proposalEntries(before, after, data, false, around),
  example: exampleContent,
});
