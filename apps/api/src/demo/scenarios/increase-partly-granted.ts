import type { Scenario } from '../scenario.js';

const budget = 'demo-oogzorg';

export const increasePartlyGranted: Scenario = {
  name: 'plafond-deels',
  title: 'Plafondverhoging: deels toegewezen',
  story:
    'Het ziekenhuis van "Alles op tijd" vraagt in 2027 een hoger zorgkostenplafond; een dag voor het venster kan dat nog niet. Eerst wordt het alternatieve aanbod beoordeeld, en in het budget is minder ruimte dan gevraagd: er wordt € 300.000 van de € 500.000 toegewezen, en de wijziging wordt getekend.',
  path: 'plafond-increase',
  provider: { name: 'Ziekenhuis De Linde', kind: 'hospital' },
  follows: 'op-tijd',
  opensAt: '2027-07-01 00:00',
  opening: {
    by: 'provider',
    data: {
      requested: '500000.00',
      products: [{ product: 'Staaroperatie', forecast: '4400000.00', realisation: '2300000.00' }],
      explanation: 'Een aanbieder in de regio is gestopt; de vraag is gestegen.',
    },
    early: { at: '2027-06-30 16:00', type: 'increase.request', refused: 'windowNotOpen' },
  },
  steps: [
    { at: '2027-07-12 09:00', by: 'purchasingManager', budget, room: '300000.00' },
    {
      at: '2027-07-12 10:00',
      by: 'purchaser',
      type: 'decision.grant',
      data: { amount: '500000.00', budget },
      refused: 'supplyNotAssessed',
    },
    {
      at: '2027-07-16 14:00',
      by: 'purchaser',
      type: 'alternativeSupply.assess',
      data: {
        sufficient: false,
        accessibility: 'De wachttijd bij de twee andere aanbieders is 14 weken.',
        travelDistance: 'Het eerste alternatief zonder wachttijd ligt op 55 minuten reizen.',
        motivation: 'Zonder verhoging wachten verzekerden langer dan de Treeknorm.',
      },
    },
    { at: '2027-07-20 10:00', by: 'purchaser', type: 'decision.grant', data: { amount: '500000.00', budget }, refused: 'budgetExceeded' },
    {
      at: '2027-07-22 10:00',
      by: 'purchaser',
      type: 'decision.grant',
      data: { amount: '300000.00', budget, explanation: 'Meer ruimte is er dit jaar niet.' },
    },
    { at: '2027-07-23 10:00', by: 'purchaser', type: 'contract.propose' },
    { at: '2027-08-02 16:45', by: 'signatory', type: 'contract.accept' },
  ],
  outcome: {
    state: 'amended',
    deadlines: { decisionDue: { status: 'met' } },
    breaches: {},
    facts: ['increase.requested', 'alternativeSupply.assessed', 'decision.granted', 'contract.proposed', 'contract.accepted'],
  },
  proof: 'decisionDue',
};
