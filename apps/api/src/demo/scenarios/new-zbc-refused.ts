import type { Scenario } from '../scenario.js';
import { available, computed, interest, questionnaire } from './zbc-phrases.js';

export const newZbcRefused: Scenario = {
  name: 'nieuwe-zbc-afgewezen',
  title: 'Nieuwe ZBC: afgewezen, het aanbod is voldoende',
  story: 'Er is al genoeg zorg gecontracteerd. Toelaten kan dan niet; de zorginkoper wijst de aanvraag met redenen af, twee dagen te laat.',
  path: 'new-zbc',
  provider: { name: 'Orthokliniek Domstad', kind: 'zbc' },
  opensAt: '2026-05-11 09:40',
  opening: interest('Snelle toegang tot planbare zorg in Utrecht.'),
  steps: [
    available('2026-06-05 09:05'),
    { at: '2026-06-25 13:00', by: 'provider', type: 'questionnaire.submit', data: questionnaire() },
    ...computed('2026-08-27 09:30'),
    {
      at: '2026-09-24 10:00',
      by: 'purchaser',
      type: 'supply.assess',
      data: { outcome: 'sufficient', motivation: 'Elf gecontracteerde aanbieders binnen 30 minuten; wachttijd 3 weken.' },
    },
    { at: '2026-09-24 10:05', by: 'purchaser', type: 'application.admit', refused: 'supplySufficient' },
    { at: '2026-10-01 00:00', by: 'clock' },
    {
      at: '2026-10-02 11:30',
      by: 'purchaser',
      type: 'application.reject',
      data: { grounds: ['supplySufficient'], explanation: 'In de regio Utrecht is voldoende zorg gecontracteerd.' },
    },
  ],
  outcome: {
    state: 'notContracted',
    deadlines: { questionnaireDue: { status: 'met' }, outcomeDue: { status: 'metLate', daysLate: 2 } },
    breaches: { outcomeDue: { status: 'metLate', daysLate: 2 } },
    facts: ['questionnaire.submitted', 'supply.assessed', 'deadline.passed', 'application.rejected'],
  },
  proof: 'outcomeDue',
};
