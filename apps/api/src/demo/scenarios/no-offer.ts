import type { Scenario } from '../scenario.js';
import { proposal, setUpInTime } from './phrases.js';

export const noOffer: Scenario = {
  name: 'geen-offerte',
  title: 'Geen offerte op tijd',
  story:
    'Op 30 september is er geen offerte. De ochtend erna komt zij toch: geweigerd, maar als te laat ontvangen bewaard. De zorginkoper laat haar niet toe en sluit het traject.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Duinzicht', kind: 'hospital' },
  opensAt: '2026-04-21 09:15',
  steps: [
    ...setUpInTime,
    { at: '2026-10-01 00:00', by: 'clock' },
    {
      at: '2026-10-01 08:12',
      by: 'provider',
      type: 'offer.submit',
      data: proposal('Onze offerte, een dag later.', '10200000.00'),
      refused: 'offerTooLate',
    },
    {
      at: '2026-10-20 10:00',
      by: 'purchaser',
      type: 'case.close',
      data: { reason: 'noOffer', explanation: 'Geen offerte ontvangen voor het einde van 30 september.' },
    },
  ],
  outcome: {
    state: 'notContracted',
    deadlines: { offerDue: { status: 'passed' } },
    breaches: {},
    facts: ['requestModule.opened', 'deadline.passed', 'case.closed'],
    lateReceipts: 1,
  },
  proof: 'offerDue',
};
