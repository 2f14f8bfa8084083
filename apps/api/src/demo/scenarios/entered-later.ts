import type { Scenario } from '../scenario.js';
import { proposal, setUpInTime, toContract } from './phrases.js';

const email = { at: '2026-09-30 22:48', channel: 'email', reference: '<20260930.2248@ziekenhuis-kromme-rijn.example>' };

export const enteredLater: Scenario = {
  name: 'later-ingevoerd',
  title: 'Op tijd ontvangen, later ingevoerd',
  story:
    'De offerte komt op 30 september om 22:48 per e-mail. Om middernacht verstrijkt de termijn, want niemand heeft haar ingevoerd. De zorginkoper legt haar op 2 oktober vast met de e-mail als bewijs: het verstrijken wordt hersteld, beide blijven in het dossier. Voor een eigen handeling kan niemand een eerder tijdstip opgeven.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Kromme Rijn', kind: 'hospital' },
  opensAt: '2026-04-23 09:00',
  steps: [
    ...setUpInTime,
    { at: '2026-10-01 00:00', by: 'clock' },
    {
      at: '2026-10-01 09:30',
      by: 'provider',
      type: 'offer.submit',
      data: proposal('Gisteravond gemaild, nu in het systeem.', '10200000.00'),
      received: email,
      refused: 'ownActCannotBeBackdated',
    },
    {
      at: '2026-10-02 10:15',
      by: 'purchaser',
      type: 'offer.submit',
      data: proposal('Offerte per e-mail; wij willen vandaag nog beginnen met onderhandelen.', '10200000.00'),
      received: email,
    },
    {
      at: '2026-10-02 10:20',
      by: 'purchaser',
      type: 'negotiation.start',
      data: { note: 'De zorgaanbieder opende de onderhandeling in dezelfde e-mail.' },
      received: email,
    },
    { at: '2026-11-05 12:00', by: 'purchaser', type: 'response.give', data: { explanation: 'Akkoord met de volumes.' } },
    ...toContract('0006', 2, {
      counter: '2026-11-05 12:30',
      accept: '2026-11-06 09:00',
      record: '2026-11-06 15:00',
      propose: '2026-11-09 10:00',
      sign: '2026-11-11 23:30',
    }),
  ],
  outcome: {
    state: 'published',
    deadlines: { offerDue: { status: 'met' }, substantiveResponseDue: { status: 'met' } },
    breaches: { negotiationStartDue: { status: 'withdrawn' } },
    facts: ['deadline.passed', 'deadline.corrected', 'offer.submitted', 'deadline.corrected', 'negotiation.started', 'contract.published'],
  },
  proof: 'substantiveResponseDue',
};
