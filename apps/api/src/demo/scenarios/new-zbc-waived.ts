import type { Scenario } from '../scenario.js';
import { fromAgreement } from './phrases.js';
import { available, computed, interest, judgedMet, negotiated, questionnaire, setUp } from './zbc-phrases.js';

export const newZbcWaived: Scenario = {
  name: 'nieuwe-zbc-afgeweken',
  title: 'Nieuwe ZBC: van een minimumeis afgeweken',
  story:
    'Volgens de vragenlijst wordt ASA 3 onder narcose behandeld, boven de grens. Een mens kan dat cijfer niet goed praten, maar de zorginkoper kan er wegens de zorgplicht van afwijken. Dan wordt de ZBC toegelaten.',
  path: 'new-zbc',
  provider: { name: 'Oogcentrum Zeeland', kind: 'zbc' },
  opensAt: '2026-05-04 15:20',
  opening: interest('In Zeeuws-Vlaanderen is geen andere aanbieder van deze zorg.'),
  steps: [
    available('2026-06-05 09:10'),
    { at: '2026-06-29 10:30', by: 'provider', type: 'questionnaire.submit', data: questionnaire({ highestAsa: 3 }) },
    {
      at: '2026-08-18 10:00',
      by: 'purchaser',
      type: 'supply.assess',
      data: { outcome: 'insufficient', motivation: 'Reisafstand boven 60 minuten.' },
    },
    ...computed('2026-08-27 10:00'),
    ...judgedMet('2026-09-03 15:00'),
    {
      at: '2026-09-07 10:00',
      by: 'purchaser',
      type: 'criteria.assess',
      data: { criterion: 'asa-classification', outcome: 'met', explanation: 'De anesthesist is ervaren.' },
      refused: 'computedNotMet',
    },
    { at: '2026-09-07 10:10', by: 'purchaser', type: 'application.admit', refused: 'requirementNotMet' },
    {
      at: '2026-09-11 13:00',
      by: 'purchaser',
      type: 'criteria.waive',
      data: {
        criterion: 'asa-classification',
        region: 'Zeeuws-Vlaanderen',
        specialism: '0301 oogheelkunde',
        motivation: 'Zonder deze aanbieder is er geen oogzorg binnen acceptabele reisafstand.',
      },
    },
    { at: '2026-09-11 13:15', by: 'purchaser', type: 'application.admit', data: { note: 'Toegelaten wegens de zorgplicht.' } },
    ...setUp,
    ...negotiated,
    ...fromAgreement('0022', { record: '2026-10-20 11:00', propose: '2026-10-23 10:00', sign: '2026-11-04 14:00' }, '1800000.00'),
  ],
  outcome: {
    state: 'published',
    deadlines: { questionnaireDue: { status: 'met' }, outcomeDue: { status: 'met' }, setUpDue: { status: 'met' } },
    breaches: {},
    facts: ['questionnaire.submitted', 'criteria.assessed', 'criteria.waived', 'application.admitted', 'contract.published'],
  },
  proof: 'setUpDue',
};
