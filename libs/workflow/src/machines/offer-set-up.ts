import { caseSetup, permitted } from './case-setup.js';
import { policyExplanation, processAgreement } from './set-up-region.js';

const invitation = caseSetup.createStateConfig({
  initial: 'awaited',
  states: { awaited: { meta: { deadlines: ['invitationDue'] }, on: { 'invitation.send': permitted('sent') } }, sent: {} },
});

/** Sent on request, or unasked where the policy says so. */
const standardAgreement = caseSetup.createStateConfig({
  initial: 'notRequested',
  states: {
    notRequested: {
      meta: { deadlines: ['standardAgreementDue'] },
      on: { 'standardAgreement.request': permitted('requested'), 'standardAgreement.send': permitted('sent') },
    },
    requested: { meta: { deadlines: ['standardAgreementDue'] }, on: { 'standardAgreement.send': permitted('sent') } },
    sent: {},
  },
});

const strategy = caseSetup.createStateConfig({
  initial: 'awaited',
  states: { awaited: { meta: { deadlines: ['strategySharedDue'] }, on: { 'strategy.share': permitted('shared') } }, shared: {} },
});

/** The full offer takes the place of its parts; the negotiation region applies it. */
const fullOffer = { guard: 'permitted' as const, target: 'full' };

const partialOffer = caseSetup.createStateConfig({
  initial: 'awaited',
  states: {
    awaited: {
      meta: { deadlines: ['partialOfferDue'] },
      on: { 'partialOffer.submit': permitted('submitted'), 'offer.submit': fullOffer },
    },
    submitted: { on: { 'partialOffer.submit': permitted(), 'offer.submit': fullOffer } },
    full: {},
  },
});

const benchmarkMethod = caseSetup.createStateConfig({
  initial: 'awaited',
  states: { awaited: { meta: { deadlines: ['benchmarkMethodDue'] }, on: { 'benchmarkMethod.agree': permitted('agreed') } }, agreed: {} },
});

/** Beside an offer of the insurer (Overzicht inkoopbeleid msz 2027). What the policy does not ask, is refused as not in the policy. */
export const standardOfferSetUp = caseSetup.createStateConfig({
  type: 'parallel',
  states: { invitation, policyExplanation, standardAgreement },
});

/** Beside a negotiation on an offer of the provider (Overzicht inkoopbeleid msz 2027). */
export const negotiatedOfferSetUp = caseSetup.createStateConfig({
  type: 'parallel',
  states: { invitation, policyExplanation, strategy, partialOffer, benchmarkMethod, processAgreement, standardAgreement },
});
