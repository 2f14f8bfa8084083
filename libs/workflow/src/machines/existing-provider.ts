import { caseSetup } from './case-setup.js';
import { always, beforeContract } from './case-wide-events.js';
import {
  awaitingEitherOffer,
  awaitingInsurerOffer,
  awaitingOffer,
  considering,
  eitherOfferOverdue,
  negotiating,
  offerOverdue,
} from './negotiation-states.js';
import { setUpRegion } from './set-up-region.js';
import { awaitingSignature, contracted, notContracted, published, recordingAgreement, terminated } from './signing-states.js';

const hospitalStates = { awaitingOffer, offerOverdue, negotiating, recordingAgreement, awaitingSignature };

const treatmentCentreStates = {
  awaitingOffer: awaitingEitherOffer,
  offerOverdue: eitherOfferOverdue,
  awaitingInsurerOffer,
  considering,
  negotiating,
  recordingAgreement,
  awaitingSignature,
};

/**
 * The machine for a provider that had a contract in the year before, one version for each path that uses it. Which dates and channels
 * apply comes from the policy's segment, not from here.
 */
const machineWith = (path: string, description: string, negotiation: typeof hospitalStates | typeof treatmentCentreStates) =>
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
        states: { setUp: setUpRegion, negotiation: { initial: 'awaitingOffer', states: negotiation } },
      },
      contracted,
      published,
      terminated,
      notContracted,
    },
  });

export const existingProviderMachine = (path: string, description: string) => machineWith(path, description, hospitalStates);

/** The same, with the variant in which the insurer makes the first offer. */
export const existingTreatmentCentreMachine = (path: string, description: string) => machineWith(path, description, treatmentCentreStates);
