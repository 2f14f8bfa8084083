import { caseSetup } from './case-setup.js';
import { always, beforeContract } from './case-wide-events.js';
import { awaitingOffer, negotiating, offerOverdue } from './negotiation-states.js';
import { negotiatedOfferSetUp } from './offer-set-up.js';
import {
  awaitingNegotiatedSignature,
  contractedWithProcessing,
  lapsedNegotiated,
  publishedWithProcessing,
  recordingNegotiated,
} from './offer-signing-states.js';
import { notContracted, terminated } from './signing-states.js';

/** Face-to-face contracting: the provider offers, both negotiate, the agreement is recorded and signed. */
export const negotiatedOfferMachine = caseSetup.createMachine({
  id: 'negotiated-offer',
  version: '1',
  description: 'Offerte en onderhandeling',
  context: ({ input }) => input,
  initial: 'open',
  meta: { deadlines: ['questionAnswerDue'] },
  on: always,
  states: {
    open: {
      type: 'parallel',
      on: beforeContract,
      states: {
        setUp: negotiatedOfferSetUp,
        negotiation: {
          initial: 'awaitingOffer',
          states: {
            awaitingOffer: { ...awaitingOffer, meta: { deadlines: [...awaitingOffer.meta.deadlines, 'agreementDue'] } },
            offerOverdue: { ...offerOverdue, meta: { deadlines: ['agreementDue'] } },
            negotiating: { ...negotiating, meta: { deadlines: [...negotiating.meta.deadlines, 'agreementDue'] } },
            recordingAgreement: recordingNegotiated,
            awaitingSignature: awaitingNegotiatedSignature,
            lapsed: lapsedNegotiated,
          },
        },
      },
    },
    contracted: contractedWithProcessing,
    published: publishedWithProcessing,
    terminated,
    notContracted,
  },
});
