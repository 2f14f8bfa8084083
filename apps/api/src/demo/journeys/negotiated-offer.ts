import { addDays } from '@termijn/calendar';
import type { PurchasingPolicy, Segment } from '@termijn/policies';
import { proposal } from '../scenarios/phrases.js';
import type { Scenario, ScenarioStep } from '../scenario.js';
import { afterSigning, endsWith } from './ending.js';
import { at, earliest, JourneyDays, within } from './journey-days.js';
import { journeyHead } from './journey-head.js';
import { offeredContract } from './offered-contract.js';
import { setUpSteps } from './set-up-steps.js';

const signing = ['visibleBy', 'signatureDue'];

/** The provider offers on the last day that the policy names, both negotiate, and the contract is signed on the last day. */
export function negotiatedOffer(policy: PurchasingPolicy, segment: Segment): Scenario {
  const days = new JourneyDays(policy, segment);
  const setUp = setUpSteps(policy, segment, days);
  const offeredOn = days.of('offerDue') ?? days.of('offerPreferred') ?? days.inSeason('-09-15');
  const startedOn = within(offeredOn, 7, days.of('negotiationStartDue'));
  const response = days.of('substantiveResponseDue', offeredOn);
  const counteredOn = addDays(offeredOn, 18);
  const agreedOn = within(offeredOn, 21, days.of('agreementDue'));
  const proposedOn = addDays(agreedOn, 5);
  const signedOn = earliest(signing.map((name) => days.of(name))) ?? days.inSeason('-11-05');
  const owed = ['offerDue', 'negotiationStartDue', 'agreementDue', ...signing, 'administrationDue'].filter(
    (name) => days.of(name) !== null,
  );
  const answered: ScenarioStep[] =
    response === null
      ? []
      : [
          {
            at: at(within(offeredOn, 14, response), '11:00'),
            by: 'purchaser',
            type: 'response.give',
            data: { explanation: 'Akkoord met de volumes; over de prijs volgt een tegenvoorstel.' },
          },
        ];
  return {
    ...journeyHead(policy, segment),
    ...(setUp.deadlines.includes('benchmarkMethodDue') ? { opening: { by: 'purchaser', data: { benchmarking: true } } } : {}),
    story:
      'De zorgaanbieder biedt zijn offerte aan op de laatste dag die het beleid noemt; na een tegenvoorstel worden beide het eens, en op de laatste dag wordt getekend.',
    steps: [
      ...setUp.steps,
      {
        at: days.lastMinute('offerDue', offeredOn),
        by: 'provider',
        type: 'offer.submit',
        data: proposal('Volumes als vorig jaar, prijzen geïndexeerd.', '10200000.00'),
      },
      { at: at(startedOn, '23:59'), by: 'purchaser', type: 'negotiation.start', data: { note: 'Eerste gesprek over de offerte.' } },
      ...answered,
      {
        at: at(counteredOn, '10:00'),
        by: 'purchaser',
        type: 'counter.propose',
        data: { ...proposal('Volumes akkoord, prijs per verrichting lager.', '9980000.00'), substantive: false },
      },
      { at: at(agreedOn, '16:00'), by: 'provider', type: 'agreement.accept', data: { proposal: 2 } },
      { at: at(addDays(agreedOn, 2), '14:00'), by: 'purchaser', type: 'agreement.record', data: offeredContract(policy, segment.id) },
      { at: at(proposedOn, '10:00'), by: 'purchaser', type: 'contract.propose' },
      { at: at(signedOn, '23:59'), by: 'signatory', type: 'contract.accept' },
      ...afterSigning(policy, segment, days, signedOn),
    ],
    outcome: endsWith(
      'published',
      [...setUp.deadlines, ...owed, ...(response === null ? [] : ['substantiveResponseDue'])],
      ['case.opened', 'offer.submitted', 'agreement.accepted', 'contract.accepted', 'contract.published'],
    ),
    proof:
      ['substantiveResponseDue', 'offerDue', 'agreementDue', 'signatureDue'].find((name) => days.of(name, offeredOn) !== null) ??
      'publication',
  };
}
