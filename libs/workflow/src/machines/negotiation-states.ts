import { caseSetup, permitted } from './case-setup.js';

/** Waiting for the provider's first offer, and what happens when it does not come in time (Inkoopbeleid MSZ 2027, "Aanbieden offerte"). */
export const awaitingOffer = caseSetup.createStateConfig({
  meta: { deadlines: ['offerPreferred', 'offerDue'] },
  on: {
    'offer.submit': permitted('negotiating'),
    'deadline.passed': { guard: { type: 'concerns', params: { deadline: 'offerDue' } }, target: 'offerOverdue', actions: 'apply' },
  },
});

export const offerOverdue = caseSetup.createStateConfig({
  on: {
    // Refused as too late; one that was received in time first undoes the passing of the deadline.
    'offer.submit': permitted('negotiating'),
    'deadline.correct': { guard: { type: 'concerns', params: { deadline: 'offerDue' } }, target: 'awaitingOffer', actions: 'apply' },
    'offer.admitLate': permitted('awaitingOffer'),
    // The set-up region applies the event; here it only says that the offer is awaited again.
    'process.agree': { guard: 'setsOfferDate', target: 'awaitingOffer' },
    'process.amend': { guard: 'setsOfferDate', target: 'awaitingOffer' },
  },
});

/** Proposals go to and fro until both sides accept the newest (Inkoopbeleid MSZ 2027, "Onderhandelen"). */
export const negotiating = caseSetup.createStateConfig({
  meta: { deadlines: ['negotiationStartPreferred', 'negotiationStartDue', 'substantiveResponseDue'] },
  on: {
    'negotiation.start': permitted(),
    'response.give': permitted(),
    'offer.revise': permitted(),
    'offer.withdraw': permitted(),
    'counter.propose': permitted(),
    'proposal.refuse': permitted(),
    'agreement.accept': permitted('recordingAgreement'),
  },
});
