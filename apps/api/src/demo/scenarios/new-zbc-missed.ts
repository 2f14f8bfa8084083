import type { Scenario } from '../scenario.js';
import { available, interest, questionnaire } from './zbc-phrases.js';

export const newZbcMissed: Scenario = {
  name: 'nieuwe-zbc-te-laat',
  title: 'Nieuwe ZBC: vragenlijst om 17.00 uur te laat',
  story:
    'De vragenlijst komt op 1 juli om 17.00 uur precies: te laat. Zij wordt geweigerd en als te laat ontvangen bewaard. De verzekeraar stelde haar zelf een dag te laat beschikbaar. De zorginkoper laat haar niet toe; de aanvraag vervalt.',
  path: 'new-zbc',
  provider: { name: 'Huidkliniek De Peel', kind: 'zbc' },
  opensAt: '2026-05-29 16:59',
  opening: interest('Wij willen in 2027 ook voor verzekerden van VGZ werken.'),
  steps: [
    available('2026-06-09 10:00'),
    { at: '2026-06-26 10:00', by: 'provider', type: 'questionnaire.save', data: { answers: { clinicalStay: false } } },
    { at: '2026-07-01 17:00', by: 'provider', type: 'questionnaire.submit', data: questionnaire(), refused: 'questionnaireTooLate' },
    {
      at: '2026-07-14 10:00',
      by: 'purchaser',
      type: 'case.close',
      data: { reason: 'lapsed', explanation: 'Geen vragenlijst ontvangen vóór 1 juli, 17.00 uur.' },
    },
  ],
  outcome: {
    state: 'notContracted',
    deadlines: { questionnaireAvailable: { status: 'metLate', daysLate: 1 }, questionnaireDue: { status: 'passed' } },
    breaches: { questionnaireAvailable: { status: 'metLate', daysLate: 1 } },
    facts: ['interest.registered', 'questionnaire.madeAvailable', 'deadline.passed', 'case.closed'],
    lateReceipts: 1,
  },
  proof: 'questionnaireDue',
};
