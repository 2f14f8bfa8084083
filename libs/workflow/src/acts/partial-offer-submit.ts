import { Data, defineAct, providerRoles } from './act.js';
import { blockedUnlessAsked } from './asked-by-policy.js';
import { exampleContent, ProposalContent } from './proposal-content.js';

/**
 * The parts of the offer that do not depend on what becomes known in September. They are no proposal that anybody can accept: they take no
 * number, start no response term, and stand in the history only.
 */
export const partialOfferSubmit = defineAct({
  type: 'partialOffer.submit',
  fact: 'partialOffer.submitted',
  label: { nl: 'Deel van de offerte indienen', en: 'Submit a part of the offer' },
  side: 'provider',
  roles: providerRoles,
  data: Data(ProposalContent),
  meets: () => ['partialOfferDue'],
  blocked: blockedUnlessAsked('partialOfferDue'),
  example: exampleContent,
});
