import type { Segment } from '../schema/types.js';
import { under } from './source.js';

/** The table of the planning; the running text stands under "Aanvullende criteria nieuwe Zelfstandige Behandelcentra (ZBC's)". */
const planning = under('Planning voor nieuwe Zelfstandige Behandelcentra');

const condition = 'Geen overeenkomst met VGZ in 2026.';
const whenContracting = 'Geen overeenkomst met VGZ in 2026, en VGZ gaat over tot contractering.';

/**
 * Treatment centres without a contract: rows VGZ-N1 to VGZ-N6. Its table has no term for a substantive response, and none for the start of
 * the negotiation (see the reading "Reactietermijn voor nieuwe ZBC's").
 */
export const vgzNewTreatmentCentre = {
  id: 'new-zbc',
  path: 'new-zbc',
  label: 'Nieuw zelfstandig behandelcentrum, zonder overeenkomst in 2026',
  providerKind: 'zbc',
  contractedBefore: false,
  milestones: [
    {
      id: 'VGZ-N1',
      actor: 'provider',
      action: 'Interesse kenbaar maken voor een overeenkomst 2027',
      kind: 'cutOff',
      rule: { boundary: 'window', from: '2026-04-01', to: '2026-05-29', toTime: '17:00' },
      opens: 'interest.register',
      channel: 'Formulier op onze website',
      condition,
      source: planning,
      quote:
        '1 april 2026 t/m 29 mei 2026, vóór 17.00 uur Zorgaanbieder Interesse kenbaar maken voor een overeenkomst 2027 Formulier op onze website',
      reading: 'Vanaf het begin van 1 april; om 17.00 uur op 29 mei is het te laat. Daarbuiten alleen met een beroep op de zorgplicht.',
    },
    {
      id: 'VGZ-N2',
      actor: 'insurer',
      action: "Beschikbaar stellen vragenlijst nieuwe ZBC's",
      kind: 'target',
      rule: { boundary: 'by', date: '2026-06-08' },
      deadline: 'questionnaireAvailable',
      channel: 'VECOZO Zorginkoopportaal',
      condition,
      source: planning,
      quote:
        "Uiterlijk 8 juni 2026 VGZ Beschikbaar stellen vragenlijst nieuwe ZBC's VECOZO Zorginkoopportaal … Nadat wij de aanvraag hebben beoordeeld, zetten we uiterlijk 8 juni 2026 een vragenlijst klaar in VECOZO.",
    },
    {
      id: 'VGZ-N3',
      actor: 'provider',
      action: "Invullen vragenlijst nieuwe ZBC's, met de offerte",
      kind: 'cutOff',
      rule: { boundary: 'window', from: '2026-06-08', to: '2026-07-01', toTime: '17:00' },
      deadline: 'questionnaireDue',
      opens: 'questionnaire.submit',
      channel: 'VECOZO Zorginkoopportaal',
      condition,
      source: planning,
      quote:
        "8 juni 2026 t/m 1 juli 2026, vóór 17.00 uur Zorgaanbieder Invullen vragenlijst nieuwe ZBC's VECOZO Zorginkoopportaal … Op basis van de eerder ontvangen offerte, die als onderdeel van de vragenlijst in VECOZO is meegestuurd, gaan we met zorgaanbieders in onderhandeling over een overeenkomst in 2027.",
      reading:
        'Wordt de vragenlijst pas na 1 juli beschikbaar gesteld, of te laat toegelaten, dan geldt de dag die daarbij wordt genoemd, tot het einde van die dag.',
    },
    {
      id: 'VGZ-N4',
      actor: 'insurer',
      action: 'Informeren over de uitkomst van de aanvraag',
      kind: 'target',
      rule: { boundary: 'by', date: '2026-09-30' },
      deadline: 'outcomeDue',
      channel: 'E-mail',
      condition,
      source: planning,
      quote:
        "Uiterlijk 30 september 2026 VGZ Informeren van zorgaanbieders over de uitkomst van de aanvraag voor een overeenkomst voor 2026 E-mail … Na het beoordelen van de ingevulde vragenlijst in VECOZO informeren wij nieuwe ZBC's uiterlijk 30 september 2026 per e-mail of wij verdere afspraken willen maken voor een overeenkomst in 2027.",
      reading: '"Een overeenkomst voor 2026" is een verschrijving voor 2027; de lopende tekst noemt 2027.',
    },
    {
      id: 'VGZ-N5',
      actor: 'insurer',
      action: 'Eenzijdig vaststellen en melden van procesverloop en tijdsplanning, en openstellen uitvraagmodule',
      kind: 'target',
      rule: { boundary: 'by', date: '2026-09-30' },
      deadline: 'setUpDue',
      channel: 'E-mail en VECOZO Zorginkoopportaal',
      condition: whenContracting,
      source: planning,
      quote:
        "VGZ Voor ZBC's waarbij we overgaan tot contractering: Eenzijdig vaststellen procesverloop en tijdsplanning zorginkoopproces 2027 en zorgaanbieders hierover informeren E-mail … VGZ Voor ZBC's waarbij we overgaan tot contractering: Openstellen uitvraagmodule VECOZO Zorginkoopportaal … Uiterlijk 30 september 2026 stellen wij eenzijdig het procesverloop en de tijdsplanning van het zorginkoopproces vast.",
      reading: 'Twee rijen onder één dag; aan de streefdatum is voldaan als beide gedaan zijn.',
    },
    {
      id: 'VGZ-N6',
      actor: 'provider',
      action: 'Opvragen standaardovereenkomst 2027',
      kind: 'opening',
      rule: { boundary: 'from', date: '2026-09-30' },
      opens: 'standardAgreement.request',
      channel: 'E-mail aan het ZBC-team',
      condition: whenContracting,
      source: planning,
      quote:
        "Vanaf 30 september 2026 Zorgaanbieder Voor ZBC's waarbij we overgaan tot contractering: Opvragen standaardovereenkomst 2027 E-mail aan het ZBC-team",
    },
  ],
} satisfies Segment;
