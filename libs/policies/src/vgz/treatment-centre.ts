import type { Segment } from '../schema/types.js';
import { under } from './source.js';

/** The table of the planning; where it is short, the running text is quoted with it ("Zelfstandige Behandelcentra"). */
const planning = under('Planning voor Zelfstandige Behandelcentra');

const condition = 'Overeenkomst met VGZ in 2026.';

/**
 * Independent treatment centres that have a contract: rows VGZ-B1 to VGZ-B7, with the endings of VGZ-Z1 to VGZ-Z7.
 * The start of the negotiation has two bounds in one row, so it is two milestones: VGZ-B6a (preference) and VGZ-B6b (latest). VGZ-B5c is the
 * insurer's own offer, when the process agreements say that it makes the first one.
 */
export const vgzTreatmentCentre = {
  id: 'zbc',
  path: 'existing-zbc',
  label: 'Zelfstandig behandelcentrum met een overeenkomst in 2026',
  providerKind: 'zbc',
  contractedBefore: true,
  insurerMayOfferFirst: true,
  milestones: [
    {
      id: 'VGZ-B1',
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
    },
    {
      id: 'VGZ-B2',
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
      id: 'VGZ-B3',
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
      id: 'VGZ-B4',
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
      id: 'VGZ-B5a',
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
      id: 'VGZ-B5b',
      actor: 'provider',
      action: 'Aanleveren eerste offerte met inhoudelijke toelichting, uiterlijk',
      kind: 'cutOff',
      rule: { boundary: 'by', date: '2026-09-30' },
      deadline: 'offerDue',
      channel: 'Per e-mail of VECOZO Zorginkoopportaal',
      condition:
        'Overeenkomst met VGZ in 2026; tenzij er schriftelijk en uitdrukkelijk afwijkende afspraken zijn gemaakt, of in procesafspraken staat dat VGZ de eerste offerte aanbiedt.',
      source: planning,
      quote:
        'Bij voorkeur voor 16 september 2026, maar uiterlijk 30 september 2026 Zorgaanbieder Aanleveren offerte (inclusief inhoudelijke toelichting), tenzij er (1) over het procesverloop en de tijdsplanning van het zorginkoopproces schriftelijk en uitdrukkelijk afwijkende afspraken zijn gemaakt of (2) er in procesafspraken staat vastgelegd dat wij een eerste offerte aanbieden aan de zorgaanbieder',
      reading:
        'Zonder kloktijd: tot het einde van 30 september 2026. Een afgesproken andere dag telt ook tot en met het einde van die dag, en kan alleen uit afspraken van beide kanten komen.',
    },
    {
      id: 'VGZ-B5c',
      actor: 'insurer',
      action: 'Aanbieden eerste offerte door de verzekeraar, als de procesafspraken dat zeggen',
      kind: 'target',
      rule: { boundary: 'by', date: '2026-09-30' },
      deadline: 'insurerOfferDue',
      channel: 'Per e-mail of VECOZO Zorginkoopportaal',
      condition: 'In procesafspraken is vastgelegd dat VGZ de eerste offerte aanbiedt.',
      source: planning,
      quote:
        'Bij voorkeur voor 16 september 2026, maar uiterlijk 30 september 2026 Zorgaanbieder Aanleveren offerte (inclusief inhoudelijke toelichting), tenzij er (1) over het procesverloop en de tijdsplanning van het zorginkoopproces schriftelijk en uitdrukkelijk afwijkende afspraken zijn gemaakt of (2) er in procesafspraken staat vastgelegd dat wij een eerste offerte aanbieden aan de zorgaanbieder',
      reading:
        'De tabel noemt voor een offerte van VGZ zelf geen dag. Zonder afgesproken dag geldt 30 september 2026 ook voor haar, als streefdatum: daarop moeten de onderhandelingen begonnen zijn. Een reactietermijn van zes weken bestaat dan niet.',
    },
    {
      id: 'VGZ-B6a',
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
      id: 'VGZ-B6b',
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
      id: 'VGZ-B7',
      actor: 'insurer',
      action: 'Inhoudelijke reactie op de offerte van de zorgaanbieder',
      kind: 'target',
      rule: { boundary: 'relative', anchor: 'offer.submitted', term: { weeks: 6 } },
      deadline: 'substantiveResponseDue',
      channel: 'E-mail',
      condition: 'Overeenkomst met VGZ in 2026; tenzij VGZ de eerste offerte heeft aangeboden.',
      source: planning,
      quote:
        'Uiterlijk 6 weken na ontvangst van de offerte VGZ Inhoudelijke reactie op de offerte van de zorgaanbieder E-mail … Uiterlijk 6 weken na ontvangst van de offerte zullen wij inhoudelijk reageren op de offerte van de zorgaanbieder, tenzij wij een eerste offerte hebben aangeboden aan de zorgaanbieder.',
      reading:
        'Zes weken na de dag van ontvangst van de eerste offerte, die dag niet meegeteld, tot het einde van de laatste dag. Een herziene offerte begint de termijn niet opnieuw; een te laat toegelaten offerte telt vanaf haar eigen ontvangst. Heeft VGZ de eerste offerte aangeboden, dan bestaat deze termijn niet.',
    },
  ],
} satisfies Segment;
