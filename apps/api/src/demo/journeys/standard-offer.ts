import { addDays } from '@termijn/calendar';
import type { PurchasingPolicy, Segment } from '@termijn/policies';
import type { Scenario } from '../scenario.js';
import { afterSigning, endsWith } from './ending.js';
import { at, earliest, JourneyDays } from './journey-days.js';
import { journeyHead } from './journey-head.js';
import { offeredContract } from './offered-contract.js';
import { setUpSteps } from './set-up-steps.js';

const signing = ['visibleBy', 'proposalLapses', 'signatureDue', 'agreementDue'];

/** The insurer offers on the last day that its policy names, and the provider signs in the last minutes of the last day. */
export function standardOffer(policy: PurchasingPolicy, segment: Segment): Scenario {
  const days = new JourneyDays(policy, segment);
  const setUp = setUpSteps(policy, segment, days);
  const proposedOn = days.of('contractOfferDue') ?? days.inSeason('-09-15');
  const signedOn = earliest(signing.map((name) => days.of(name, proposedOn))) ?? days.inSeason('-11-02');
  const named = [...setUp.deadlines, 'contractOfferDue', ...signing, 'administrationDue'].filter(
    (name) => days.of(name, proposedOn) !== null,
  );
  return {
    ...journeyHead(policy, segment),
    story:
      'De verzekeraar doet zijn aanbod op de laatste dag die het beleid noemt; de tekenbevoegde accepteert het op de laatste dag, vlak voor middernacht.',
    steps: [
      ...setUp.steps,
      { at: at(proposedOn, '12:00'), by: 'integration', type: 'contract.propose', data: offeredContract(policy, segment.id) },
      { at: at(signedOn, '23:59'), by: 'signatory', type: 'contract.accept' },
      ...afterSigning(policy, segment, days, signedOn),
    ],
    outcome: endsWith('published', named, ['case.opened', 'contract.proposed', 'contract.accepted', 'contract.published']),
    proof: signing.find((name) => days.of(name, proposedOn) === signedOn) ?? 'publication',
  };
}

/** The same offer, signed a day late where the policy has a last day that binds: it has lapsed. Null where nothing binds. */
export function lapsedOffer(policy: PurchasingPolicy, segment: Segment): Scenario | null {
  const days = new JourneyDays(policy, segment);
  const proposedOn = days.of('contractOfferDue') ?? days.inSeason('-09-15');
  const binding = ['proposalLapses', 'signatureDue'].filter((name) => days.isCutOff(name));
  const lastDay = earliest(binding.map((name) => days.of(name, proposedOn)));
  if (lastDay === null) return null;
  const head = journeyHead(policy, segment, 'vervallen');
  const setUp = setUpSteps(policy, segment, days);
  return {
    ...head,
    story:
      'Niemand tekent op tijd: het aanbod vervalt met de laatste dag. Een handtekening een minuut later wordt geweigerd en als te late ontvangst bewaard; de zorginkoper sluit het traject.',
    steps: [
      ...setUp.steps,
      { at: at(proposedOn, '12:00'), by: 'integration', type: 'contract.propose', data: offeredContract(policy, segment.id) },
      { at: at(addDays(lastDay, 1), '00:00'), by: 'clock' },
      { at: at(addDays(lastDay, 1), '00:01'), by: 'signatory', type: 'contract.accept', refused: 'contractTooLate' },
      {
        at: at(addDays(lastDay, 9), '10:00'),
        by: 'purchaser',
        type: 'case.close',
        data: { reason: 'lapsed', explanation: 'Niet getekend binnen de termijn.' },
      },
    ],
    outcome: {
      state: 'notContracted',
      breaches: {},
      facts: ['case.opened', 'contract.proposed', 'deadline.passed', 'case.closed'],
      lateReceipts: 1,
    },
    proof: binding.find((name) => days.of(name, proposedOn) === lastDay) ?? 'signatureDue',
  };
}
