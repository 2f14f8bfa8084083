import { caseSetup, permitted } from './case-setup.js';

/** Laying down what was agreed, in contract and price list (Inkoopbeleid MSZ 2027, "Afspraken vastleggen"). */
export const recordingAgreement = caseSetup.createStateConfig({
  meta: { deadlines: ['formalisationStepDue'] },
  on: { 'agreement.record': permitted(), 'contract.propose': permitted('awaitingSignature') },
});

/** The contract lies with the provider's signatory. */
export const awaitingSignature = caseSetup.createStateConfig({
  meta: { deadlines: ['formalisationStepDue', 'signatureDue'] },
  on: {
    'contract.accept': permitted('#contracted'),
    'contract.registerAdministrative': permitted('#contracted'),
    'contract.refuse': [{ ...permitted('negotiating'), guard: 'negotiatesOn' }, permitted('#notContracted')],
    'contract.retract': permitted('recordingAgreement'),
  },
});

/** Signed; the clock publishes it on the policy's day, at once when that has passed (Inkoopbeleid MSZ 2027, "Bekendmaking gecontracteerd zorgaanbod"). */
export const contracted = caseSetup.createStateConfig({
  id: 'contracted',
  meta: { deadlines: ['publication'] },
  on: {
    'deadline.passed': { guard: { type: 'concerns', params: { deadline: 'publication' } }, target: '#published', actions: 'apply' },
    'policyVersion.apply': permitted(),
  },
});

export const published = caseSetup.createStateConfig({ id: 'published', tags: ['terminal'] });

export const notContracted = caseSetup.createStateConfig({ id: 'notContracted', tags: ['terminal'] });
