import type { Scenario } from '../scenario.js';
import { proposal, toContract } from './phrases.js';

export const imposedProcess: Scenario = {
  name: 'eenzijdig',
  title: 'Procesverloop eenzijdig vastgesteld',
  story:
    'Over het proces komt geen overeenstemming. De verzekeraar kan alleen niet eenzijdig een andere offertedatum stellen: dat vraagt beide kanten. Hij stelt het proces zonder andere datum vast, drie dagen te laat; die vertraging staat de zorgaanbieder niet in de weg.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Vechtdal', kind: 'hospital' },
  opensAt: '2026-05-06 09:00',
  steps: [
    { at: '2026-05-28 10:00', by: 'purchaser', type: 'policy.explain', data: { channel: 'email' } },
    {
      at: '2026-06-04 10:00',
      by: 'provider',
      type: 'process.propose',
      data: { terms: { note: 'Wij willen tot eind oktober de tijd.', offerDueOn: '2026-10-30', steps: [] } },
    },
    { at: '2026-06-13 00:00', by: 'clock' },
    {
      at: '2026-06-15 09:00',
      by: 'purchaser',
      type: 'process.impose',
      data: { terms: { note: 'Eenzijdig: offerte al op 15 september.', offerDueOn: '2026-09-15', steps: [] } },
      refused: 'deviatingDateNeedsAgreement',
    },
    {
      at: '2026-06-15 09:30',
      by: 'purchaser',
      type: 'process.impose',
      data: {
        terms: {
          note: 'Planning volgens het inkoopbeleid.',
          steps: [{ phase: 'process', title: 'Cijfers 2025 aanleveren', side: 'provider', dueOn: '2026-07-31' }],
        },
      },
    },
    { at: '2026-08-01 00:00', by: 'clock' },
    { at: '2026-08-04 12:00', by: 'provider', type: 'step.complete', data: { step: 1 } },
    { at: '2026-09-07 08:30', by: 'integration', type: 'requestModule.open' },
    { at: '2026-09-22 17:00', by: 'provider', type: 'offer.submit', data: proposal('Offerte op de datum van het beleid.', '10200000.00') },
    { at: '2026-09-28 10:00', by: 'purchaser', type: 'negotiation.start' },
    { at: '2026-10-21 10:00', by: 'purchaser', type: 'response.give', data: { explanation: 'Akkoord met de volumes.' } },
    ...toContract('0009', 2, {
      counter: '2026-10-22 10:00',
      accept: '2026-10-26 10:00',
      record: '2026-10-28 10:00',
      propose: '2026-10-29 10:00',
      sign: '2026-11-05 10:00',
    }),
  ],
  outcome: {
    state: 'published',
    deadlines: { processAgreementsDue: { status: 'metLate', daysLate: 3 }, offerDue: { status: 'met' } },
    breaches: { processAgreementsDue: { status: 'metLate', daysLate: 3 }, 'processStepDue-1': { status: 'metLate', daysLate: 4 } },
    facts: ['process.proposed', 'deadline.passed', 'process.imposed', 'step.completed', 'offer.submitted', 'contract.published'],
  },
  proof: 'processAgreementsDue',
};
