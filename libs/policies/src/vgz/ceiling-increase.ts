import type { Segment } from '../schema/types.js';
import { under } from './source.js';

const condition = 'Overeenkomst met een zorgkostenplafond en zonder doorleverplicht.';

/**
 * Who has a contract with a ceiling and no obligation to deliver, and asks for a higher ceiling during the contract year: rows VGZ-P1 and
 * VGZ-P2. For every kind of provider: the heading speaks of contracted providers only.
 */
export const vgzCeilingIncrease = {
  id: 'plafond-increase',
  path: 'plafond-increase',
  label: 'Verhoging zorgkostenplafond voor wie gecontracteerd is zonder doorleverplicht',
  providerKind: null,
  contractedBefore: false,
  milestones: [
    {
      id: 'VGZ-P1',
      actor: 'provider',
      action: 'Aanvragen verhoging zorgkostenplafond, met prognose en realisatie per product',
      kind: 'cutOff',
      rule: { boundary: 'window', from: '2027-07-01', to: '2027-10-01' },
      opens: 'increase.request',
      channel: 'E-mail aan de zorginkoper',
      condition: `${condition} Daarbuiten alleen als de omstandigheden dat rechtvaardigen.`,
      source: under('Zorgkostenplafond bij reeds gecontracteerde zorgaanbieders zonder doorleverplicht'),
      quote:
        'De aanvraagperiode voor verhoging van het zorgkostenplafond loopt van 1 juli 2027 t/m 1 oktober 2027. … We kunnen alleen afwijken van de vastgestelde periode voor verhogingsaanvragen als de omstandigheden dit rechtvaardigen. Bij de verhogingsaanvraag levert de zorgaanbieder een actuele prognose en realisatie op productniveau aan, inclusief een toelichting waarom de eerder gemaakte afspraken niet passend lijken te zijn.',
      reading:
        'Van het begin van 1 juli tot het einde van 1 oktober 2027: een kloktijd wordt niet genoemd. Afwijken doet de zorginkoper, die het verzoek met de omstandigheden invoert. Het overzicht van wijzigingen schrijft "tussen 1 juli 2027 en 1 oktober 2027"; beide dagen horen erbij, zoals in de lopende tekst en de planning.',
    },
    {
      id: 'VGZ-P2',
      actor: 'insurer',
      action: 'Reactie op het verzoek om een hoger zorgkostenplafond',
      kind: 'target',
      rule: { boundary: 'relative', anchor: 'increase.requested', term: { weeks: 4 } },
      deadline: 'decisionDue',
      channel: 'E-mail',
      condition,
      source: under('Zorgkostenplafond bij reeds gecontracteerde zorgaanbieders zonder doorleverplicht'),
      quote:
        'Na ontvangst van een aanvraag om het zorgkostenplafond te verhogen, onderzoeken we eerst of er voldoende alternatief gecontracteerd zorgaanbod beschikbaar is voor onze verzekerden. … De zorgaanbieder ontvangt binnen 4 weken een reactie op het verzoek.',
      reading:
        'De reactie is het besluit: toewijzen, deels toewijzen of afwijzen. Vier weken zijn 28 kalenderdagen na de dag van ontvangst van het verzoek, ook als het buiten het venster is toegelaten: van ontvangst af, niet van toelating af. Een geweigerd wijzigingsvoorstel begint de termijn niet opnieuw.',
    },
  ],
} satisfies Segment;
