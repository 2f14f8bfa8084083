import { caseSetup, permitted } from './case-setup.js';
import { processInForce, requestModule, standardAgreement } from './set-up-region.js';

/**
 * What the insurer owes a new provider, from its admission on. It sets process and planning alone; steps for laying down the agreement are
 * agreed by both (Inkoopbeleid MSZ 2027, "Fasering onderhandelingsprocedure nieuwe Zelfstandige Behandelcentra").
 */
export const newProviderSetUp = caseSetup.createStateConfig({
  initial: 'notAdmitted',
  states: {
    // The negotiation region applies the admission.
    notAdmitted: { on: { 'application.admit': { guard: 'permitted', target: 'admitted' } } },
    admitted: {
      type: 'parallel',
      states: {
        processAgreement: {
          initial: 'awaited',
          states: { awaited: { on: { 'process.impose': permitted('inForce') } }, inForce: processInForce },
        },
        requestModule,
        standardAgreement,
      },
    },
  },
});
