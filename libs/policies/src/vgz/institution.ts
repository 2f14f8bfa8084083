import type { Segment } from '../schema/types.js';
import { under } from './source.js';

/** The table of the planning; where it is short, the running text is quoted with it ("Ziekenhuizen en overige instellingen die medisch specialistische zorg leveren (m.u.v. Zelfstandige Behandelcentra)"). */
const planning = under('Planning voor overige instellingen die medisch specialistische zorg leveren');

const condition = 'Overeenkomst met VGZ in 2026.';

/**
 * Other institutions for medical specialist care that have a contract: rows VGZ-O1 to VGZ-O7, with the endings of VGZ-Z1 to VGZ-Z7.
 * The start of the negotiation has two bounds in one row, so it is two milestones: VGZ-O6a (preference) and VGZ-O6b (latest).
 */
export const vgzInstitution = {
  id: 'institution',
  path: 'existing-institution',
  label: 'Overige instelling met een overeenkomst in 2026',
  providerKind: 'institution',
  contractedBefore: true,
  milestones: [
    {
      id: 'VGZ-O1',
      actor: 'insurer',
      action: 'Toelichten inkoopbeleid 2027',
      kind: 'target',
      rule: { boundary: 'by', date: '2026-06-12' },
      deadline: 'policyExplained',
      channel: 'E-mail',
      channels: ['email'],
      condition,
      source: planning,
      quote: 'Uiterlijk 12 juni 2026 VGZ Toelichten inkoopbeleid 2027 E-mail',
      reading:
        'De lopende tekst noemt "mondeling of schriftelijk", de tabel voor overige instellingen alleen e-mail: de tabel van het segment gaat voor.',
    },
    {
      id: 'VGZ-O2',
      actor: 'both',
      action: 'Vastleggen procesafspraken en tijdsplanning, zo nodig door de verzekeraar alleen',
      kind: 'target',
      rule: { boundary: 'by', date: '2026-06-12' },
      deadline: 'processAgreementsDue',
      channel: 'E-mail',
      condition,
      source: planning,
      quote:
        'Zorgaanbieder en VGZ (zo nodig VGZ) Vastleggen procesafspraken en tijdsplanning van het zorginkoopproces 2027 E-mail … Als we niet samen tot afspraken en een tijdsplanning komen, stellen wij het procesverloop en de tijdsplanning eenzijdig vast en informeren wij de zorgaanbieder hierover.',
      reading: 'De rij staat in de tabel onder "Uiterlijk 12 juni 2026"; die dag geldt ook hier. Zonder kloktijd loopt hij tot het einde.',
    },
    {
      id: 'VGZ-O3',
      actor: 'insurer',
      action: 'Openstellen uitvraagmodule',
      kind: 'target',
      rule: { boundary: 'by', date: '2026-09-16' },
      deadline: 'requestModuleOpens',
      channel: 'VECOZO Zorginkoopportaal',
      condition,
      source: planning,
      quote: 'Uiterlijk 16 september 2026 VGZ Openstellen uitvraagmodule VECOZO Zorginkoopportaal',
    },
    {
      id: 'VGZ-O4',
      actor: 'provider',
      action: 'Opvragen standaardovereenkomst 2027',
      kind: 'opening',
      rule: { boundary: 'from', date: '2026-09-16' },
      opens: 'standardAgreement.request',
      channel: 'Bij de zorginkoper',
      condition,
      source: planning,
      quote:
        'Vanaf 16 september 2026 Zorgaanbieder Opvragen standaardovereenkomst 2027 Op te vragen bij uw zorginkoper … In 2026 is deze vanaf 16 september op te vragen bij uw zorginkoper in plaats van dat dit wordt gepubliceerd in VECOZO.',
      reading:
        'Het ZKN-overzicht noemt de standaardovereenkomst "inzichtelijk in VECOZO"; het eigen beleid van VGZ gaat voor: op te vragen bij de zorginkoper.',
    },
    {
      id: 'VGZ-O5a',
      actor: 'provider',
      action: 'Aanleveren eerste offerte met inhoudelijke toelichting, bij voorkeur',
      kind: 'preference',
      rule: { boundary: 'before', date: '2026-09-16' },
      deadline: 'offerPreferred',
      channel: 'Per e-mail of VECOZO Zorginkoopportaal',
      condition,
      source: planning,
      quote:
        'Bij voorkeur voor 16 september 2026, maar uiterlijk 30 september 2026 Zorgaanbieder Aanleveren offerte (inclusief inhoudelijke toelichting)',
      reading: '"Voor 16 september" sluit 16 september zelf uit.',
    },
    {
      id: 'VGZ-O5b',
      actor: 'provider',
      action: 'Aanleveren eerste offerte met inhoudelijke toelichting, uiterlijk',
      kind: 'cutOff',
      rule: { boundary: 'by', date: '2026-09-30' },
      deadline: 'offerDue',
      channel: 'Per e-mail of VECOZO Zorginkoopportaal',
      condition:
        'Overeenkomst met VGZ in 2026; tenzij er over het procesverloop en de tijdsplanning schriftelijk en uitdrukkelijk afwijkende afspraken zijn gemaakt.',
      source: planning,
      quote:
        'Bij voorkeur voor 16 september 2026, maar uiterlijk 30 september 2026 Zorgaanbieder Aanleveren offerte (inclusief inhoudelijke toelichting), tenzij er over het procesverloop en de tijdsplanning van het zorginkoopproces schriftelijk en uitdrukkelijk afwijkende afspraken zijn gemaakt',
      reading:
        "Zonder kloktijd: tot het einde van 30 september 2026. Een afgesproken andere dag telt ook tot en met het einde van die dag, en kan alleen uit afspraken van beide kanten komen, niet uit een planning die VGZ eenzijdig vaststelt. Dat VGZ de eerste offerte aanbiedt, kan alleen bij ZBC's.",
    },
    {
      id: 'VGZ-O6a',
      actor: 'both',
      action: 'Start onderhandelingen, bij voorkeur',
      kind: 'preference',
      rule: { boundary: 'before', date: '2026-09-16' },
      deadline: 'negotiationStartPreferred',
      channel: 'Mondeling of via e-mail',
      condition: 'Overeenkomst met VGZ in 2026; na ontvangst van de offerte.',
      source: planning,
      quote:
        'Zorgaanbieder en VGZ Start onderhandelingen (na ontvangst offerte) Mondeling of via e-mail … Bij voorkeur starten deze onderhandelingen voor 16 september 2026, maar uiterlijk 30 september 2026.',
      reading:
        'Het ZKN-overzicht schrijft "bij voorkeur op 16 september"; het eigen beleid van VGZ gaat voor: vóór 16 september, die dag zelf niet.',
    },
    {
      id: 'VGZ-O6b',
      actor: 'both',
      action: 'Start onderhandelingen, uiterlijk',
      kind: 'target',
      rule: { boundary: 'by', date: '2026-09-30' },
      deadline: 'negotiationStartDue',
      channel: 'Mondeling of via e-mail',
      condition: 'Overeenkomst met VGZ in 2026; na ontvangst van de offerte.',
      source: planning,
      quote:
        'Zorgaanbieder en VGZ Start onderhandelingen (na ontvangst offerte) Mondeling of via e-mail … Bij voorkeur starten deze onderhandelingen voor 16 september 2026, maar uiterlijk 30 september 2026.',
      reading: 'Een streefdatum: wie later begint verliest geen recht. Zonder kloktijd loopt hij tot het einde van de dag.',
    },
    {
      id: 'VGZ-O7',
      actor: 'insurer',
      action: 'Inhoudelijke reactie op de offerte van de zorgaanbieder',
      kind: 'target',
      rule: { boundary: 'relative', anchor: 'offer.submitted', term: { weeks: 6 } },
      deadline: 'substantiveResponseDue',
      channel: 'E-mail',
      condition,
      source: planning,
      quote:
        'Uiterlijk 6 weken na ontvangst van de offerte VGZ Inhoudelijke reactie op de offerte van de zorgaanbieder E-mail … Uiterlijk 6 weken na ontvangst van de offerte, ontvangt de zorgaanbieder van ons een inhoudelijke reactie op de offerte van de zorgaanbieder.',
      reading:
        'Zes weken na de dag van ontvangst van de eerste offerte, die dag niet meegeteld, tot het einde van de laatste dag. De reactie moet dan door de zorgaanbieder zijn ontvangen. Een herziene offerte begint de termijn niet opnieuw; een te laat toegelaten offerte telt vanaf haar eigen ontvangst.',
    },
  ],
} satisfies Segment;
