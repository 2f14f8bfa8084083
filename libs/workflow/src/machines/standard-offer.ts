import { caseSetup } from './case-setup.js';
import { always, beforeContract } from './case-wide-events.js';
import { standardOfferSetUp } from './offer-set-up.js';
import {
  awaitingOfferSignature,
  contractedWithProcessing,
  lapsed,
  preparingOffer,
  publishedWithProcessing,
} from './offer-signing-states.js';
import { notContracted, terminated } from './signing-states.js';

/** Digital contracting: the insurer offers the contract, the provider signs it or not (NZa, "Handvatten Zorgcontractering"). */
export const standardOfferMachine = caseSetup.createMachine({
  id: 'standard-offer',
  version: '1',
  description: 'Aanbod van de verzekeraar',
  context: ({ input }) => input,
  initial: 'open',
  meta: { deadlines: ['questionAnswerDue'] },
  on: always,
  states: {
    open: {
      type: 'parallel',
      on: beforeContract,
      states: {
        setUp: standardOfferSetUp,
        negotiation: { initial: 'preparingOffer', states: { preparingOffer, awaitingSignature: awaitingOfferSignature, lapsed } },
      },
    },
    contracted: contractedWithProcessing,
    published: publishedWithProcessing,
    terminated,
    notContracted,
  },
});
