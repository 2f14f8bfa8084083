import type { Scenario } from '../scenario.js';
import { proposal, setUpInTime, toContract } from './phrases.js';

export const lateOfferAdmitted: Scenario = {
  name: 'te-laat-toegelaten',
  title: 'Te late offerte toegelaten',
  story:
    'Door een storing in het portaal komt de offerte op 2 oktober: geweigerd. De zorginkoper laat haar toe, met reden en een nieuwe datum die weer bindt: 12 oktober. De zes weken tellen vanaf de ontvangst van de toegelaten offerte.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Het Veer', kind: 'hospital' },
  opensAt: '2026-04-22 14:00',
  steps: [
    ...setUpInTime,
    { at: '2026-10-01 00:00', by: 'clock' },
    {
      at: '2026-10-02 09:40',
      by: 'provider',
      type: 'offer.submit',
      data: proposal('Het portaal lag er op 30 september uit.', '10200000.00'),
      refused: 'offerTooLate',
    },
    {
      at: '2026-10-05 11:15',
      by: 'purchaser',
      type: 'offer.admitLate',
      data: { reason: 'Storing in het portaal op de laatste dag.', offerDueOn: '2026-10-12' },
    },
    { at: '2026-10-09 13:25', by: 'provider', type: 'offer.submit', data: proposal('Opnieuw ingediend na de storing.', '10200000.00') },
    { at: '2026-10-13 10:00', by: 'provider', type: 'negotiation.start' },
    { at: '2026-10-30 16:00', by: 'purchaser', type: 'response.give', data: { explanation: 'Akkoord op hoofdlijnen.' } },
    ...toContract('0005', 2, {
      counter: '2026-11-02 10:00',
      accept: '2026-11-04 09:00',
      record: '2026-11-05 10:00',
      propose: '2026-11-06 10:00',
      sign: '2026-11-10 15:35',
    }),
  ],
  outcome: {
    state: 'published',
    deadlines: { offerDue: { status: 'met' }, substantiveResponseDue: { status: 'met' } },
    breaches: {},
    facts: ['deadline.passed', 'offer.lateAdmitted', 'offer.submitted', 'response.given', 'contract.published'],
    lateReceipts: 1,
  },
  proof: 'substantiveResponseDue',
};
