import type { Scenario } from '../scenario.js';
import { agreement, fromAgreement, proposal, setUpInTime } from './phrases.js';

export const refusedContract: Scenario = {
  name: 'geweigerd',
  title: 'Overeenkomst geweigerd, opnieuw onderhandeld',
  story:
    'Een medewerker zonder tekenbevoegdheid kan de overeenkomst niet accepteren. De tekenbevoegde weigert haar en wil verder onderhandelen; geen termijn begint opnieuw. De tweede overeenkomst wordt geaccepteerd en op 12 november bekendgemaakt.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Sint Martinus', kind: 'hospital' },
  opensAt: '2026-04-28 16:00',
  steps: [
    ...setUpInTime,
    { at: '2026-09-11 10:00', by: 'provider', type: 'offer.submit', data: proposal('Eerste offerte.', '10200000.00') },
    { at: '2026-09-15 09:00', by: 'purchaser', type: 'negotiation.start' },
    {
      at: '2026-10-02 14:00',
      by: 'purchaser',
      type: 'counter.propose',
      data: { ...proposal('Inhoudelijke reactie met tegenvoorstel.', '9950000.00'), substantive: true },
    },
    { at: '2026-10-06 11:00', by: 'provider', type: 'agreement.accept', data: { proposal: 2 } },
    { at: '2026-10-12 10:00', by: 'purchaser', type: 'agreement.record', data: agreement('0007-A') },
    { at: '2026-10-13 10:00', by: 'purchaser', type: 'contract.propose' },
    { at: '2026-10-14 09:00', by: 'provider', type: 'contract.accept', refused: 'roleNotAllowed' },
    {
      at: '2026-10-19 17:00',
      by: 'signatory',
      type: 'contract.refuse',
      data: { then: 'negotiate', reason: 'Het plafond wijkt af van wat is afgesproken.' },
    },
    { at: '2026-10-19 17:05', by: 'purchaser', type: 'contract.propose', refused: 'notInThisState' },
    {
      at: '2026-10-22 10:00',
      by: 'provider',
      type: 'offer.revise',
      data: proposal('Herziene offerte met het juiste plafond.', '10100000.00'),
    },
    { at: '2026-10-26 15:00', by: 'purchaser', type: 'agreement.accept', data: { proposal: 3 } },
    ...fromAgreement('0007-B', { record: '2026-10-29 10:00', propose: '2026-11-02 10:00', sign: '2026-11-09 11:11' }),
  ],
  outcome: {
    state: 'published',
    deadlines: { substantiveResponseDue: { status: 'met' } },
    breaches: {},
    facts: [
      'contract.proposed',
      'contract.refused',
      'offer.revised',
      'agreement.accepted',
      'agreement.recorded',
      'contract.proposed',
      'contract.accepted',
    ],
  },
  proof: 'substantiveResponseDue',
};
