import { caseSetup, permitted } from './case-setup.js';

/** Process agreements are in force; both sides can change them, and report the steps they agreed on. */
export const processInForce = caseSetup.createStateConfig({
  meta: { deadlines: ['processStepDue'] },
  on: { 'process.propose': permitted(), 'process.amend': permitted(), 'step.complete': permitted() },
});

export const requestModule = caseSetup.createStateConfig({
  initial: 'closed',
  states: {
    closed: { meta: { deadlines: ['requestModuleOpens'] }, on: { 'requestModule.open': permitted('opened') } },
    opened: {},
  },
});

export const standardAgreement = caseSetup.createStateConfig({
  initial: 'notRequested',
  states: {
    notRequested: { on: { 'standardAgreement.request': permitted('requested') } },
    requested: { on: { 'standardAgreement.send': permitted('sent') } },
    sent: {},
  },
});

export const policyExplanation = caseSetup.createStateConfig({
  initial: 'awaited',
  states: {
    awaited: { meta: { deadlines: ['policyExplained'] }, on: { 'policy.explain': permitted('given') } },
    given: { on: { 'policy.explain': permitted() } },
  },
});

export const processAgreement = caseSetup.createStateConfig({
  initial: 'awaited',
  states: {
    awaited: {
      meta: { deadlines: ['processAgreementsDue'] },
      on: { 'process.propose': permitted(), 'process.agree': permitted('inForce'), 'process.impose': permitted('inForce') },
    },
    inForce: processInForce,
  },
});

/**
 * What the insurer owes from the opening, side by side with the negotiation: its delay never blocks the provider's offer
 * (Inkoopbeleid MSZ 2027, "Toelichten inkoopbeleid en afspraken maken over het zorginkoopproces").
 */
export const setUpRegion = caseSetup.createStateConfig({
  type: 'parallel',
  states: {
    policyExplanation,
    processAgreement,
    requestModule,
    standardAgreement,
  },
});
