import type { Scenario } from '../scenario.js';
import { proposal, setUpInTime, toContract } from './phrases.js';

export const lateResponse: Scenario = {
  name: 'late-reactie',
  title: 'Inhoudelijke reactie te laat',
  story:
    'De offerte komt op 30 september om 16:00. De zes weken lopen tot en met 11 november; de klok gaat daarbinnen een uur terug. De reactie komt op 14 november: drie dagen te laat, een inbreuk, maar niemand verliest een recht. De overeenkomst volgt en wordt meteen bekendgemaakt.',
  path: 'existing-hospital',
  provider: { name: 'Streekziekenhuis Oostrand', kind: 'hospital' },
  opensAt: '2026-04-16 10:30',
  steps: [
    ...setUpInTime,
    {
      at: '2026-09-30 16:00',
      by: 'provider',
      type: 'offer.submit',
      data: proposal('Groei van vijf procent in de oogheelkunde.', '10450000.00'),
    },
    { at: '2026-09-30 16:40', by: 'provider', type: 'negotiation.start', data: { note: 'Gebeld met de zorginkoper.' } },
    { at: '2026-11-12 00:00', by: 'clock' },
    {
      at: '2026-11-14 11:20',
      by: 'purchaser',
      type: 'response.give',
      data: { explanation: 'De groei in de oogheelkunde nemen wij voor de helft over.' },
    },
    ...toContract('0002', 2, {
      counter: '2026-11-16 10:00',
      accept: '2026-11-19 15:00',
      record: '2026-11-24 09:00',
      propose: '2026-11-25 11:30',
      sign: '2026-11-30 16:45',
    }),
  ],
  outcome: {
    state: 'published',
    deadlines: { offerDue: { status: 'met' }, substantiveResponseDue: { status: 'metLate', daysLate: 3 } },
    breaches: { substantiveResponseDue: { status: 'metLate', daysLate: 3 } },
    facts: ['offer.submitted', 'deadline.passed', 'response.given', 'agreement.accepted', 'contract.accepted', 'contract.published'],
  },
  proof: 'substantiveResponseDue',
};
