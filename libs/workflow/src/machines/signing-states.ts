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
    'exclusion.establish': { guard: 'permitted', target: '#terminated', actions: ['apply', 'endContract'] },
    'policyVersion.apply': permitted(),
  },
});

/** An outcome stays what it was; only the contract that came of it can still be ended. */
const endsItsContract = { 'exclusion.establish': { guard: 'permitted' as const, actions: 'endContract' as const } };

export const published = caseSetup.createStateConfig({ id: 'published', tags: ['terminal'], on: endsItsContract });

/** Ended after it was signed and before it was published. */
export const terminated = caseSetup.createStateConfig({ id: 'terminated', tags: ['terminal'] });

/** The raised contract. */
export const amended = caseSetup.createStateConfig({ tags: ['terminal'], on: endsItsContract });

export const notContracted = caseSetup.createStateConfig({ id: 'notContracted', tags: ['terminal'] });
