import type { Scenario } from '../scenario.js';
import { agreement, proposal, setUpInTime } from './phrases.js';

export const unmetRequirement: Scenario = {
  name: 'minimumeis',
  title: 'Minimumeis niet voldaan, afgeweken wegens zorgplicht',
  story:
    'De inspectie heeft het ziekenhuis onder verscherpt toezicht gesteld. Dat houdt de overeenkomst tegen, tot de zorginkoper er met een motivering van afwijkt omdat in de regio te weinig is ingekocht.',
  path: 'existing-hospital',
  provider: { name: 'Ziekenhuis Scheldemond', kind: 'hospital' },
  opensAt: '2026-05-07 13:00',
  steps: [
    ...setUpInTime,
    { at: '2026-09-14 10:00', by: 'provider', type: 'offer.submit', data: proposal('Offerte voor de hele regio.', '8800000.00') },
    { at: '2026-09-15 16:00', by: 'purchaser', type: 'negotiation.start' },
    {
      at: '2026-10-01 09:00',
      by: 'purchaser',
      type: 'criteria.assess',
      data: { criterion: 'wtza', outcome: 'met', explanation: 'Vergunning gezien.' },
    },
    {
      at: '2026-10-05 09:00',
      by: 'purchaser',
      type: 'criteria.assess',
      data: { criterion: 'no-igj-measure', outcome: 'notMet', explanation: 'Verscherpt toezicht van de IGJ sinds 28 september.' },
    },
    { at: '2026-10-15 10:00', by: 'purchaser', type: 'agreement.accept', data: { proposal: 1 } },
    { at: '2026-10-19 10:00', by: 'purchaser', type: 'agreement.record', data: agreement('0010') },
    { at: '2026-10-20 10:00', by: 'purchaser', type: 'contract.propose', refused: 'requirementNotMet' },
    {
      at: '2026-10-28 14:30',
      by: 'purchaser',
      type: 'criteria.waive',
      data: {
        criterion: 'no-igj-measure',
        region: 'Zeeuws-Vlaanderen',
        specialism: '0303 chirurgie',
        motivation: 'Geen ander gecontracteerd ziekenhuis binnen acceptabele reisafstand; verbeterplan loopt.',
      },
    },
    { at: '2026-10-28 14:45', by: 'purchaser', type: 'contract.propose' },
    { at: '2026-11-04 10:00', by: 'signatory', type: 'contract.accept' },
  ],
  outcome: {
    state: 'published',
    deadlines: { substantiveResponseDue: { status: 'met' } },
    breaches: {},
    facts: ['criteria.assessed', 'agreement.accepted', 'agreement.recorded', 'criteria.waived', 'contract.proposed', 'contract.published'],
  },
  proof: 'negotiationStartPreferred',
};
