import { caseSetup, permitted } from './case-setup.js';
import { contracted, published, recordingAgreement } from './signing-states.js';

const corrected = (deadline: 'signatureDue' | 'proposalLapses') => ({
  guard: { type: 'concerns' as const, params: { deadline } },
  target: 'awaitingSignature',
  actions: 'apply' as const,
});

/** A cut-off for signing passed: the offer has lapsed. A target that passes leaves it on the table. */
const lapsing = (deadline: 'signatureDue' | 'proposalLapses') => ({
  guard: { type: 'cutOffPasses' as const, params: { deadline } },
  target: 'lapsed',
  actions: 'apply' as const,
});

/** The insurer prepares its offer, which is the contract itself. */
export const preparingOffer = caseSetup.createStateConfig({
  meta: { deadlines: ['contractOfferDue', 'agreementDue'] },
  on: { 'contract.propose': permitted('awaitingSignature'), 'contract.admitLate': permitted() },
});

/** The insurer's offer lies with the provider's signatory. */
export const awaitingOfferSignature = caseSetup.createStateConfig({
  meta: { deadlines: ['agreementDue', 'visibleBy', 'proposalLapses', 'signatureDue'] },
  on: {
    'contract.accept': permitted('#contracted'),
    'contract.registerAdministrative': permitted('#contracted'),
    'contract.refuse': [{ ...permitted('preparingOffer'), guard: 'negotiatesOn' }, permitted('#notContracted')],
    'contract.retract': permitted('preparingOffer'),
    'negotiation.request': permitted(),
    'deadline.passed': [lapsing('proposalLapses'), lapsing('signatureDue')],
  },
});

/** Not signed in time. No end: what was received in time counts, and the purchaser may admit it or close the case. */
export const lapsed = caseSetup.createStateConfig({
  meta: { deadlines: ['agreementDue'] },
  on: {
    // Refused as too late; what was received in time first undoes the passing of the deadline.
    'contract.accept': permitted('#contracted'),
    'contract.registerAdministrative': permitted('#contracted'),
    'contract.refuse': [{ ...permitted('preparingOffer'), guard: 'negotiatesOn' }, permitted('#notContracted')],
    'contract.admitLate': permitted('awaitingSignature'),
    'deadline.correct': [corrected('proposalLapses'), corrected('signatureDue')],
  },
});

/** The same after a negotiation: what was agreed is recorded, and a refused contract leads back to the table. */
export const recordingNegotiated = caseSetup.createStateConfig({
  ...recordingAgreement,
  on: { ...recordingAgreement.on, 'contract.admitLate': permitted() },
});

const refusedToTheTable = [{ ...permitted('negotiating'), guard: 'negotiatesOn' as const }, permitted('#notContracted')];

export const awaitingNegotiatedSignature = caseSetup.createStateConfig({
  meta: { deadlines: ['formalisationStepDue', 'visibleBy', 'proposalLapses', 'signatureDue'] },
  on: {
    'contract.accept': permitted('#contracted'),
    'contract.registerAdministrative': permitted('#contracted'),
    'contract.refuse': refusedToTheTable,
    'contract.retract': permitted('recordingAgreement'),
    'deadline.passed': [lapsing('proposalLapses'), lapsing('signatureDue')],
  },
});

export const lapsedNegotiated = caseSetup.createStateConfig({
  on: { ...lapsed.on, 'contract.refuse': refusedToTheTable },
});

/** Signed; what was agreed is processed, also after publication. */
export const contractedWithProcessing = caseSetup.createStateConfig({
  ...contracted,
  meta: { deadlines: ['publication', 'administrationDue'] },
  on: { ...contracted.on, 'administration.complete': permitted() },
});

export const publishedWithProcessing = caseSetup.createStateConfig({
  ...published,
  meta: { deadlines: ['administrationDue'] },
  on: { ...published.on, 'administration.complete': permitted() },
});
