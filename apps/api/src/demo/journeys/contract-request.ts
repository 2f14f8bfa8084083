import { addDays } from '@termijn/calendar';
import { criteriaFor, type PurchasingPolicy, type Segment } from '@termijn/policies';
import type { ActStep, Scenario } from '../scenario.js';
import { afterSigning, endsWith } from './ending.js';
import { at, JourneyDays } from './journey-days.js';
import { journeyHead } from './journey-head.js';
import { providerFor } from './journey-provider.js';
import { offeredContract } from './offered-contract.js';

const figures = {
  turnover: '99999.99',
  marketShare: '24.99',
  inOperationSince: '2022-03-01',
  fteTogether: '1.20',
  invasiveProcedures: true,
  generalAnaesthesia: false,
  clinicalStay: false,
  highestAsa: 2,
};

/** Each criterion is assessed: by the numbers where they are there, otherwise by a person. */
function assessed(policy: PurchasingPolicy, segment: Segment, day: string): ActStep[] {
  const { provider } = providerFor(segment, policy);
  const profile = { providerKind: provider.kind, institutionKind: provider.institutionKind, contractedBefore: false };
  return criteriaFor(policy, profile).map(({ id, evaluator }) => ({
    at: at(day, '11:00'),
    by: 'purchaser',
    type: 'criteria.assess',
    data: { criterion: id, ...(evaluator === 'judgement' ? { outcome: 'met' } : {}), explanation: 'Stukken gezien.' },
  }));
}

/** A provider without a contract asks for one in the contract year; too small, but long enough in business. It signs on the last day. */
export function contractRequest(policy: PurchasingPolicy, segment: Segment): Scenario {
  const days = new JourneyDays(policy, segment);
  const year = String(policy.contractYear);
  const proposedOn = `${year}-03-10`;
  const signedOn = days.of('signatureDue', proposedOn) ?? addDays(proposedOn, 21);
  return {
    ...journeyHead(policy, segment),
    story:
      'De aanvraag is onvolledig en wordt op tijd aangevuld. De omzet en het marktaandeel zijn te klein, maar de instelling is meer dan twee jaar in bedrijf. Het aanbod wordt op 10 maart ontvangen en in de laatste minuut van de laatste dag getekend; bekendgemaakt is dan meteen.',
    opensAt: at(`${year}-01-12`, '09:00'),
    opening: {
      by: 'provider',
      data: {
        specialisms: ['0303'],
        care: 'Chirurgie in dagbehandeling',
        motivation: 'Wij leveren deze zorg al aan uw verzekerden.',
        figures,
      },
    },
    steps: [
      {
        at: at(`${year}-01-19`, '10:00'),
        by: 'purchaser',
        type: 'supplement.request',
        data: { missing: 'De polis van de aansprakelijkheidsverzekering.', dueOn: `${year}-02-02` },
      },
      { at: at(`${year}-02-02`, '23:50'), by: 'provider', type: 'supplement.submit', data: { explanation: 'De polis gaat hierbij.' } },
      { at: at(`${year}-02-04`, '09:30'), by: 'purchaser', type: 'request.confirmComplete' },
      ...assessed(policy, segment, `${year}-02-16`),
      {
        at: at(`${year}-02-18`, '15:00'),
        by: 'purchaser',
        type: 'supply.assess',
        data: { outcome: 'insufficient', motivation: 'In de regio is voor dit specialisme te weinig zorg ingekocht.' },
      },
      {
        at: at(`${year}-02-20`, '10:00'),
        by: 'purchaser',
        type: 'application.admit',
        data: { note: 'Wij bieden u een overeenkomst aan.' },
      },
      { at: at(proposedOn, '12:00'), by: 'integration', type: 'contract.propose', data: offeredContract(policy, segment.id) },
      { at: at(signedOn, '23:59'), by: 'signatory', type: 'contract.accept' },
      ...afterSigning(policy, segment, days, signedOn),
    ],
    outcome: endsWith(
      'published',
      ['supplementDue-1', ...(days.of('signatureDue', proposedOn) === null ? [] : ['signatureDue'])],
      ['contract.requested', 'supplement.submitted', 'application.admitted', 'contract.accepted', 'contract.published'],
    ),
    proof: 'signatureDue',
  };
}
