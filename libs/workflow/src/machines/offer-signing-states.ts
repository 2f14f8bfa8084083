import { caseSetup, permitted } from './case-setup.js';

/** The insurer prepares a contract of its own: nothing is recorded before, the offer says what is in it. */
export const preparingOffer = caseSetup.createStateConfig({
  on: { 'contract.propose': permitted('awaitingSignature') },
});

/** The offer lies with the provider's signatory, until it lapses where the policy says so. */
export const awaitingOfferSignature = caseSetup.createStateConfig({
  meta: { deadlines: ['signatureDue'] },
  on: {
    'contract.accept': permitted('#contracted'),
    'contract.registerAdministrative': permitted('#contracted'),
    'contract.refuse': [{ ...permitted('preparingOffer'), guard: 'negotiatesOn' }, permitted('#notContracted')],
    'contract.retract': permitted('preparingOffer'),
    'deadline.passed': { guard: 'lapses', target: 'lapsed', actions: 'apply' },
  },
});

/** Nobody signed in time. An acceptance that was received in time still counts, and the purchaser may admit a late one. */
export const lapsed = caseSetup.createStateConfig({
  on: {
    // Refused as too late; one that was received in time first undoes the passing of the deadline.
    'contract.accept': permitted('#contracted'),
    'deadline.correct': {
      guard: { type: 'concerns', params: { deadline: 'signatureDue' } },
      target: 'awaitingSignature',
      actions: 'apply',
    },
    'contract.admitLate': permitted('awaitingSignature'),
  },
});
