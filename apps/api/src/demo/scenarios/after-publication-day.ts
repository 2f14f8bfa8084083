import type { Scenario } from '../scenario.js';
import { proposal, setUpInTime, toContract } from './phrases.js';

export const afterPublicationDay: Scenario = {
  name: 'na-12-november',
  title: 'Overeenkomst na 12 november',
  story:
    'Iedereen is op tijd, maar de onderhandeling duurt tot na de bekendmaking van 12 november. De overeenkomst van 1 december wordt op het moment van tekenen bekendgemaakt, niet eerder.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Nieuwe Maas', kind: 'hospital' },
  opensAt: '2026-05-04 09:00',
  steps: [
    ...setUpInTime,
    { at: '2026-09-18 10:00', by: 'provider', type: 'offer.submit', data: proposal('Offerte met een nieuw hartcentrum.', '14200000.00') },
    { at: '2026-09-24 10:00', by: 'purchaser', type: 'negotiation.start' },
    { at: '2026-10-20 10:00', by: 'purchaser', type: 'response.give', data: { explanation: 'Het hartcentrum vraagt nader overleg.' } },
    {
      at: '2026-10-27 10:00',
      by: 'purchaser',
      type: 'counter.propose',
      data: { ...proposal('Hartcentrum voor de helft.', '12100000.00'), substantive: false },
    },
    { at: '2026-11-03 10:00', by: 'provider', type: 'proposal.refuse', data: { proposal: 2, reason: 'De helft is niet haalbaar.' } },
    { at: '2026-11-10 10:00', by: 'provider', type: 'offer.revise', data: proposal('Hartcentrum in twee fasen.', '13300000.00') },
    ...toContract('0008', 4, {
      counter: '2026-11-16 10:00',
      accept: '2026-11-19 10:00',
      record: '2026-11-23 10:00',
      propose: '2026-11-25 10:00',
      sign: '2026-12-01 13:30',
    }),
  ],
  outcome: {
    state: 'published',
    deadlines: { substantiveResponseDue: { status: 'met' } },
    breaches: {},
    facts: ['response.given', 'proposal.refused', 'offer.revised', 'contract.accepted', 'contract.published'],
  },
  proof: 'publication',
};
