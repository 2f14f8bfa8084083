import { caseSetup } from './case-setup.js';
import { always, beforeContract } from './case-wide-events.js';
import { awaitingOfferSignature, lapsed, preparingOffer } from './offer-signing-states.js';
import { awaitingSupplement, checkingCompleteness, requestUnderAssessment } from './request-states.js';
import { contracted, notContracted, published, terminated } from './signing-states.js';

/** The machine for a provider without a contract that asks for one: it is assessed, and when admitted offered a contract to sign. */
export const contractRequestMachine = caseSetup.createMachine({
  id: 'contract-request',
  version: '1',
  description: 'Verzoek om een overeenkomst',
  context: ({ input }) => input,
  initial: 'open',
  meta: { deadlines: ['questionAnswerDue'] },
  on: always,
  states: {
    open: {
      initial: 'negotiation',
      on: beforeContract,
      states: {
        negotiation: {
          initial: 'checkingCompleteness',
          states: {
            checkingCompleteness,
            awaitingSupplement,
            underAssessment: requestUnderAssessment,
            preparingOffer,
            awaitingSignature: awaitingOfferSignature,
            lapsed,
          },
        },
      },
    },
    contracted,
    published,
    terminated,
    notContracted,
  },
});
