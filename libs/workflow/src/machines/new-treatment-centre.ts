import { questionnaireOpen, questionnaireOverdue, screening, settingUp, underAssessment } from './application-states.js';
import { caseSetup } from './case-setup.js';
import { always, beforeContract } from './case-wide-events.js';
import { negotiating } from './negotiation-states.js';
import { newProviderSetUp } from './new-provider-set-up.js';
import { awaitingSignature, contracted, notContracted, published, recordingAgreement, terminated } from './signing-states.js';

/** The machine for a treatment centre without a contract: it applies, is assessed, and when admitted negotiates like everyone else. */
export const newTreatmentCentreMachine = caseSetup.createMachine({
  id: 'new-zbc',
  version: '1',
  description: 'Nieuwe ZBC, zonder overeenkomst',
  context: ({ input }) => input,
  initial: 'open',
  meta: { deadlines: ['questionAnswerDue'] },
  on: always,
  states: {
    open: {
      type: 'parallel',
      on: beforeContract,
      states: {
        setUp: newProviderSetUp,
        negotiation: {
          initial: 'screening',
          states: {
            screening,
            questionnaireOpen,
            questionnaireOverdue,
            underAssessment,
            settingUp,
            negotiating,
            recordingAgreement,
            awaitingSignature,
          },
        },
      },
    },
    contracted,
    published,
    terminated,
    notContracted,
  },
});
