import type { Scenario } from '../scenario.js';
import { fromAgreement } from './phrases.js';
import { available, answers, computed, eyeCare, interest, judgedMet, negotiated, questionnaire, setUp } from './zbc-phrases.js';

export const newZbcOnTime: Scenario = {
  name: 'nieuwe-zbc',
  title: 'Nieuwe ZBC: van interesse tot bekendmaking',
  story:
    'De ZBC maakt interesse kenbaar en dient de vragenlijst met offerte in de laatste minuut in. Het aanbod is onvoldoende, aan iedere minimumeis is voldaan: toegelaten. De verzekeraar stelt het proces vast, de uitvraagmodule gaat open en er wordt onderhandeld op de offerte uit de vragenlijst.',
  path: 'new-zbc',
  provider: { name: 'Staarcentrum De Baronie', kind: 'zbc' },
  opensAt: '2026-04-20 11:15',
  opening: interest('De wachttijd voor staaroperaties in West-Brabant is 16 weken.'),
  steps: [
    available('2026-06-05 09:00'),
    { at: '2026-06-06 12:00', by: 'provider', type: 'questionnaire.submit', data: questionnaire(), refused: 'notOpenYet' },
    { at: '2026-06-15 10:00', by: 'provider', type: 'questionnaire.save', data: { answers: { clinicalStay: false } } },
    { at: '2026-06-24 16:00', by: 'provider', type: 'questionnaire.save', data: { answers: answers() } },
    { at: '2026-07-01 16:59', by: 'provider', type: 'questionnaire.submit', data: questionnaire() },
    { at: '2026-08-17 10:00', by: 'purchaser', type: 'application.admit', refused: 'supplyNotAssessed' },
    {
      at: '2026-08-20 10:00',
      by: 'purchaser',
      type: 'supply.assess',
      data: { outcome: 'insufficient', motivation: 'Wachttijden boven de Treeknorm in heel West-Brabant.' },
    },
    ...computed('2026-08-27 09:00'),
    ...judgedMet('2026-09-03 14:00'),
    { at: '2026-09-10 10:00', by: 'purchaser', type: 'application.admit', data: { note: 'Wij willen verdere afspraken maken.' } },
    ...setUp,
    { at: '2026-09-23 10:00', by: 'provider', type: 'offer.revise', data: eyeCare('Prijs per verrichting verlaagd.', '2050000.00') },
    ...negotiated.map((step) => (step.by === 'provider' ? { ...step, data: { proposal: 3 } } : step)),
    ...fromAgreement('0021', { record: '2026-10-20 10:00', propose: '2026-10-22 10:00', sign: '2026-11-03 09:45' }, '1800000.00'),
  ],
  outcome: {
    state: 'published',
    deadlines: {
      questionnaireAvailable: { status: 'met' },
      questionnaireDue: { status: 'met' },
      outcomeDue: { status: 'met' },
      setUpDue: { status: 'met' },
    },
    breaches: {},
    facts: [
      'interest.registered',
      'questionnaire.submitted',
      'supply.assessed',
      'application.admitted',
      'process.imposed',
      'requestModule.opened',
      'agreement.accepted',
      'contract.published',
    ],
  },
  proof: 'questionnaireDue',
};
