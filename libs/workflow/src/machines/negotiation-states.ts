import { caseSetup, permitted } from './case-setup.js';

/** In the process agreements both sides may set another date for the offer, also after it was overdue. The set-up region applies the event. */
const newOfferDate = { guard: 'setsOfferDate' as const, target: 'awaitingOffer' };

/** Where the policy knows it, they may say that the insurer makes the first offer. */
const insurerFirst = { guard: 'setsInsurerFirst' as const, target: 'awaitingInsurerOffer' };

/** Waiting for the provider's first offer, and what happens when it does not come in time (Inkoopbeleid MSZ 2027, "Aanbieden offerte"). */
export const awaitingOffer = caseSetup.createStateConfig({
  meta: { deadlines: ['offerPreferred', 'offerDue'] },
  on: {
    'offer.submit': permitted('negotiating'),
    'deadline.passed': { guard: { type: 'cutOffPasses', params: { deadline: 'offerDue' } }, target: 'offerOverdue', actions: 'apply' },
  },
});

export const offerOverdue = caseSetup.createStateConfig({
  on: {
    // Refused as too late; one that was received in time first undoes the passing of the deadline.
    'offer.submit': permitted('negotiating'),
    'deadline.correct': { guard: { type: 'concerns', params: { deadline: 'offerDue' } }, target: 'awaitingOffer', actions: 'apply' },
    'offer.admitLate': permitted('awaitingOffer'),
    'process.agree': newOfferDate,
    'process.amend': newOfferDate,
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

/** The same two states where the insurer may make the first offer (Inkoopbeleid MSZ 2027, "Zelfstandige Behandelcentra", "Aanbieden offerte"). */
export const awaitingEitherOffer = caseSetup.createStateConfig({
  ...awaitingOffer,
  on: { ...awaitingOffer.on, 'process.agree': insurerFirst, 'process.amend': insurerFirst },
});

export const eitherOfferOverdue = caseSetup.createStateConfig({
  ...offerOverdue,
  on: { ...offerOverdue.on, 'process.agree': [insurerFirst, newOfferDate], 'process.amend': [insurerFirst, newOfferDate] },
});

/** Waiting for the insurer's first offer: no cut-off for the provider, and no response term to come. */
export const awaitingInsurerOffer = caseSetup.createStateConfig({
  meta: { deadlines: ['insurerOfferDue'] },
  on: { 'insurerOffer.make': permitted('considering') },
});

/** The provider considers the insurer's offer: accepts, counters, or declines. */
export const considering = caseSetup.createStateConfig({
  meta: { deadlines: ['negotiationStartPreferred', 'negotiationStartDue'] },
  on: {
    'negotiation.start': permitted(),
    'agreement.accept': permitted('recordingAgreement'),
    'offer.counter': permitted('negotiating'),
    'insurerOffer.decline': [{ ...permitted('negotiating'), guard: 'negotiatesOn' }, permitted('#notContracted')],
  },
});
