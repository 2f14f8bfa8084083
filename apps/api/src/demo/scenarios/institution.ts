import type { Scenario } from '../scenario.js';
import { agreement, proposal } from './phrases.js';

export const institution: Scenario = {
  name: 'instelling',
  title: 'Overige instelling',
  story:
    'Voor overige instellingen mag het inkoopbeleid alleen per e-mail worden toegelicht. De instemming met het proces komt per e-mail en wordt door de zorginkoper vastgelegd. Het is een administratief contract: vastgelegd in VECOZO, zonder handtekening.',
  path: 'existing-institution',
  provider: { name: 'Revalidatiecentrum De Brug', kind: 'institution' },
  opensAt: '2026-05-12 10:00',
  steps: [
    { at: '2026-06-01 10:00', by: 'purchaser', type: 'policy.explain', data: { channel: 'oral' }, refused: 'channelNotAllowed' },
    { at: '2026-06-01 10:05', by: 'purchaser', type: 'policy.explain', data: { channel: 'email' } },
    {
      at: '2026-06-10 14:00',
      by: 'purchaser',
      type: 'process.agree',
      data: { terms: { note: 'Planning volgens het inkoopbeleid.', steps: [] } },
      received: { at: '2026-06-10 11:52', channel: 'email', reference: '<akkoord.planning@debrug.example>' },
    },
    { at: '2026-09-07 08:30', by: 'integration', type: 'requestModule.open' },
    {
      at: '2026-09-15 09:10',
      by: 'purchaser',
      type: 'offer.submit',
      data: proposal('Offerte per e-mail.', '1450000.00'),
      received: { at: '2026-09-14 16:58', channel: 'email', reference: '<offerte.2027@debrug.example>' },
    },
    { at: '2026-09-15 11:00', by: 'purchaser', type: 'negotiation.start' },
    {
      at: '2026-10-07 10:00',
      by: 'purchaser',
      type: 'counter.propose',
      data: { ...proposal('Inhoudelijke reactie met tegenvoorstel.', '1390000.00'), substantive: true },
    },
    { at: '2026-10-12 10:00', by: 'provider', type: 'agreement.accept', data: { proposal: 2 } },
    { at: '2026-10-14 10:00', by: 'purchaser', type: 'agreement.record', data: { ...agreement('0012'), obligationToDeliver: true } },
    { at: '2026-10-15 10:00', by: 'purchaser', type: 'contract.propose' },
    { at: '2026-10-15 10:30', by: 'integration', type: 'contract.registerAdministrative' },
  ],
  outcome: {
    state: 'published',
    deadlines: { offerPreferred: { status: 'met' }, offerDue: { status: 'met' }, substantiveResponseDue: { status: 'met' } },
    breaches: {},
    facts: ['policy.explained', 'process.agreed', 'offer.submitted', 'agreement.accepted', 'contract.registered', 'contract.published'],
  },
  proof: 'policyExplained',
};
