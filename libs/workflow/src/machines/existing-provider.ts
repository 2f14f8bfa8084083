import { caseSetup } from './case-setup.js';
import { always, beforeContract } from './case-wide-events.js';
import { awaitingOffer, negotiating, offerOverdue } from './negotiation-states.js';
import { setUpRegion } from './set-up-region.js';
import { awaitingSignature, contracted, notContracted, published, recordingAgreement } from './signing-states.js';

/**
 * The machine for a provider that had a contract in the year before, one version for each path that uses it. Which dates and channels
 * apply comes from the policy's segment, not from here.
 */
export const existingProviderMachine = (path: string, description: string) =>
  caseSetup.createMachine({
    id: path,
    version: '1',
    description,
    context: ({ input }) => input,
    initial: 'open',
    meta: { deadlines: ['questionAnswerDue'] },
    on: always,
    states: {
      open: {
        type: 'parallel',
        on: beforeContract,
        states: {
          setUp: setUpRegion,
          negotiation: {
            initial: 'awaitingOffer',
            states: { awaitingOffer, offerOverdue, negotiating, recordingAgreement, awaitingSignature },
          },
        },
      },
      contracted,
      published,
      notContracted,
    },
  });
