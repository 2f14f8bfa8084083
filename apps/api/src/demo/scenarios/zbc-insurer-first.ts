import type { Scenario } from '../scenario.js';
import { fromAgreement } from './phrases.js';
import { eyeCare } from './zbc-phrases.js';

export const zbcInsurerFirst: Scenario = {
  name: 'zbc-verzekeraar-eerst',
  title: 'Bestaande ZBC: de verzekeraar doet de eerste offerte',
  story:
    'Bij ZBC’s mag worden afgesproken dat de verzekeraar als eerste offreert. Dan loopt er geen uiterste datum voor de zorgaanbieder en geen termijn van zes weken. De verzekeraar is twee dagen later dan afgesproken; de ZBC stelt er een eigen offerte tegenover.',
  path: 'existing-zbc',
  provider: { name: 'Oogkliniek Het Vizier', kind: 'zbc' },
  opensAt: '2026-04-22 10:00',
  steps: [
    { at: '2026-05-28 09:30', by: 'purchaser', type: 'policy.explain', data: { channel: 'email' } },
    {
      at: '2026-06-03 10:00',
      by: 'purchaser',
      type: 'process.propose',
      data: { terms: { note: 'VGZ offreert eerst.', insurerOffersFirst: true, insurerOfferDueOn: '2026-09-18', steps: [] } },
    },
    { at: '2026-06-08 15:10', by: 'provider', type: 'process.agree', data: { version: 1 } },
    { at: '2026-09-07 08:30', by: 'integration', type: 'requestModule.open', data: { reference: 'VECOZO-UITVRAAG-2027' } },
    {
      at: '2026-09-10 09:00',
      by: 'provider',
      type: 'offer.submit',
      data: eyeCare('Onze offerte.', '2650000.00'),
      refused: 'notInThisState',
    },
    { at: '2026-09-19 00:00', by: 'clock' },
    { at: '2026-09-20 11:00', by: 'purchaser', type: 'insurerOffer.make', data: eyeCare('Volumes van 2026, prijs plus 3%.', '2400000.00') },
    { at: '2026-09-24 10:00', by: 'provider', type: 'negotiation.start' },
    { at: '2026-10-05 14:20', by: 'provider', type: 'offer.counter', data: eyeCare('Zelfde volumes, prijs plus 5%.', '2450000.00') },
    { at: '2026-10-13 09:00', by: 'purchaser', type: 'agreement.accept', data: { proposal: 2 } },
    ...fromAgreement('0020', { record: '2026-10-19 10:00', propose: '2026-10-21 10:00', sign: '2026-10-29 16:00' }, '2450000.00'),
  ],
  outcome: {
    state: 'published',
    deadlines: { offerDue: { status: 'cancelled' }, insurerOfferDue: { status: 'metLate', daysLate: 2 } },
    breaches: { insurerOfferDue: { status: 'metLate', daysLate: 2 } },
    facts: ['process.agreed', 'insurerOffer.made', 'offer.countered', 'agreement.accepted', 'contract.accepted', 'contract.published'],
  },
  proof: 'insurerOfferDue',
};
