import type { Scenario } from '../scenario.js';
import { proposal, toContract } from './phrases.js';

export const deviatingDate: Scenario = {
  name: 'andere-datum',
  title: 'Andere offertedatum afgesproken',
  story:
    'Beide kanten spreken uitdrukkelijk 14 oktober af in plaats van 30 september. Wie het voorstelt kan er niet zelf mee instemmen. De offerte komt op de avond van 14 oktober en is op tijd; de zes weken lopen vanaf dan.',
  path: 'existing-hospital',
  provider: { name: 'Academisch Centrum Waterland', kind: 'hospital' },
  opensAt: '2026-04-20 11:00',
  steps: [
    { at: '2026-05-28 10:00', by: 'purchaser', type: 'policy.explain', data: { channel: 'email' } },
    {
      at: '2026-06-03 09:00',
      by: 'provider',
      type: 'process.propose',
      data: { terms: { note: 'Door de fusie zijn de cijfers pas in oktober bekend.', offerDueOn: '2026-10-14', steps: [] } },
    },
    { at: '2026-06-03 09:05', by: 'provider', type: 'process.agree', data: { version: 1 }, refused: 'ownProposal' },
    { at: '2026-06-08 15:30', by: 'purchaser', type: 'process.agree', data: { version: 1 } },
    { at: '2026-09-07 08:30', by: 'integration', type: 'requestModule.open' },
    { at: '2026-10-14 21:30', by: 'provider', type: 'offer.submit', data: proposal('Gezamenlijke offerte na de fusie.', '18400000.00') },
    { at: '2026-10-16 10:00', by: 'purchaser', type: 'negotiation.start' },
    {
      at: '2026-11-10 14:00',
      by: 'purchaser',
      type: 'response.give',
      data: { explanation: 'De fusie-effecten nemen wij in twee jaar over.' },
    },
    ...toContract('0003', 2, {
      counter: '2026-11-11 09:00',
      accept: '2026-11-13 12:00',
      record: '2026-11-17 09:30',
      propose: '2026-11-18 10:00',
      sign: '2026-11-24 08:55',
    }),
  ],
  outcome: {
    state: 'published',
    deadlines: { offerDue: { status: 'met' }, substantiveResponseDue: { status: 'met' } },
    breaches: {},
    facts: ['process.proposed', 'process.agreed', 'offer.submitted', 'response.given', 'contract.accepted', 'contract.published'],
  },
  proof: 'offerDue',
};
