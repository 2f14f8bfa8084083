import type { Scenario } from '../scenario.js';

export const increaseLateDecision: Scenario = {
  name: 'plafond-te-laat',
  title: 'Plafondverhoging: besluit te laat, afgewezen',
  story:
    'Het verzoek komt op de laatste dag van het venster per e-mail en wordt drie dagen later ingevoerd. De overeenkomst kwam niet hier tot stand en is geregistreerd. De vier weken tellen vanaf de ontvangst; het besluit komt drie dagen te laat, als de wintertijd al is ingegaan.',
  path: 'plafond-increase',
  provider: { name: 'Oogkliniek De Lens', kind: 'zbc' },
  contract: { reference: 'VGZ-ZBC-2027-0107', ceiling: '2500000.00' },
  opensAt: '2027-10-04 10:00',
  opening: {
    by: 'purchaser',
    data: {
      requested: '250000.00',
      products: [
        { product: 'Staaroperatie', forecast: '1900000.00', realisation: '1450000.00' },
        { product: 'Ooglidcorrectie', forecast: '850000.00', realisation: '640000.00' },
      ],
      explanation: 'De realisatie loopt sinds de zomer voor op de afspraken.',
    },
    received: { at: '2027-10-01 23:58', channel: 'email', reference: '<verzoek.plafond@delens.example>' },
  },
  steps: [
    {
      at: '2027-10-20 10:00',
      by: 'purchaser',
      type: 'alternativeSupply.assess',
      data: {
        sufficient: true,
        accessibility: 'Vier aanbieders in de regio hebben ruimte; wachttijd 3 weken.',
        travelDistance: 'Alle vier binnen 25 minuten.',
        motivation: 'Verzekerden kunnen bij andere gecontracteerde aanbieders terecht.',
      },
    },
    { at: '2027-10-30 00:00', by: 'clock' },
    {
      at: '2027-11-01 15:00',
      by: 'purchaser',
      type: 'decision.reject',
      data: { reason: 'Er is voldoende alternatief gecontracteerd aanbod.' },
    },
  ],
  outcome: {
    state: 'rejected',
    deadlines: { decisionDue: { status: 'metLate', daysLate: 3 } },
    breaches: { decisionDue: { status: 'metLate', daysLate: 3 } },
    facts: ['increase.requested', 'alternativeSupply.assessed', 'deadline.passed', 'decision.rejected'],
  },
  proof: 'decisionDue',
};
