import { caseSetup, permitted } from './case-setup.js';

/** The insurer looks at the interest that was registered (Inkoopbeleid MSZ 2027, "Planning voor nieuwe Zelfstandige Behandelcentra"). */
export const screening = caseSetup.createStateConfig({
  meta: { deadlines: ['questionnaireAvailable'] },
  on: {
    'questionnaire.makeAvailable': permitted('questionnaireOpen'),
    'application.reject': permitted('#notContracted'),
  },
});

/** The provider fills in the questionnaire, with its offer. */
export const questionnaireOpen = caseSetup.createStateConfig({
  meta: { deadlines: ['questionnaireDue'] },
  on: {
    'questionnaire.save': permitted(),
    'questionnaire.submit': permitted('underAssessment'),
    'deadline.passed': {
      guard: { type: 'concerns', params: { deadline: 'questionnaireDue' } },
      target: 'questionnaireOverdue',
      actions: 'apply',
    },
  },
});

export const questionnaireOverdue = caseSetup.createStateConfig({
  on: {
    // Refused as too late; one that was received in time first undoes the passing of the deadline.
    'questionnaire.submit': permitted('underAssessment'),
    'deadline.correct': {
      guard: { type: 'concerns', params: { deadline: 'questionnaireDue' } },
      target: 'questionnaireOpen',
      actions: 'apply',
    },
    'questionnaire.admitLate': permitted('questionnaireOpen'),
  },
});

/** Criteria and supply are assessed; declining is always possible. */
export const underAssessment = caseSetup.createStateConfig({
  meta: { deadlines: ['outcomeDue'] },
  on: {
    'supply.assess': permitted(),
    'application.admit': permitted('settingUp'),
    'application.reject': permitted('#notContracted'),
  },
});

/** The set-up region applies these events; the one that completes the set-up starts the negotiation on the questionnaire's offer. */
const onceComplete = { guard: 'completesSetUp' as const, target: 'negotiating' };

export const settingUp = caseSetup.createStateConfig({
  meta: { deadlines: ['setUpDue'] },
  on: { 'process.impose': onceComplete, 'requestModule.open': onceComplete },
});
