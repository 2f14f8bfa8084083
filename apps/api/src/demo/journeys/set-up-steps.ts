import type { CivilDate } from '@termijn/calendar';
import { milestoneForDeadline, type PurchasingPolicy, type Segment } from '@termijn/policies';
import { proposal } from '../scenarios/phrases.js';
import type { ActStep } from '../scenario.js';
import { at, type JourneyDays } from './journey-days.js';

interface SetUpAct {
  deadline: string;
  step(day: CivilDate): ActStep;
}

/** What a side owes before the offer, and how it is done; each on the last day that the policy names. */
const acts = (channel: string): SetUpAct[] => [
  { deadline: 'policyExplained', step: (day) => ({ at: at(day, '10:00'), by: 'purchaser', type: 'policy.explain', data: { channel } }) },
  {
    deadline: 'invitationDue',
    step: (day) => ({ at: at(day, '10:30'), by: 'purchaser', type: 'invitation.send', data: { note: 'Uitnodiging per e-mail.' } }),
  },
  {
    deadline: 'strategySharedDue',
    step: (day) => ({
      at: at(day, '11:00'),
      by: 'provider',
      type: 'strategy.share',
      data: { summary: 'Meerjarenbeleid, op onze website.' },
    }),
  },
  {
    deadline: 'standardAgreementDue',
    step: (day) => ({
      at: at(day, '11:30'),
      by: 'purchaser',
      type: 'standardAgreement.send',
      data: { reference: 'Overeenkomst, nieuwsbrief' },
    }),
  },
  {
    deadline: 'benchmarkMethodDue',
    step: (day) => ({
      at: at(day, '13:00'),
      by: 'provider',
      type: 'benchmarkMethod.agree',
      data: { method: 'Kostprijsvergelijking per zorgproduct.', reference: 'Verslag van het overleg' },
    }),
  },
  {
    deadline: 'partialOfferDue',
    step: (day) => ({
      at: at(day, '14:00'),
      by: 'provider',
      type: 'partialOffer.submit',
      data: proposal('De delen die niet van de informatie van september afhangen.', '4200000.00'),
    }),
  },
];

/** Everything that the segment asks before the offer, and the standard agreement from the day on which it can be asked for. */
export function setUpSteps(policy: PurchasingPolicy, segment: Segment, days: JourneyDays): { steps: ActStep[]; deadlines: string[] } {
  const channel = milestoneForDeadline(policy, segment.id, 'policyExplained')?.channels?.[0] ?? 'email';
  const owed = acts(channel).flatMap(({ deadline, step }) => {
    const day = days.of(deadline);
    return day === null ? [] : [{ deadline, step: step(day) }];
  });
  const from = days.opening('standardAgreement.request');
  const requested: ActStep[] =
    from === null
      ? []
      : [
          { at: at(from, '00:00'), by: 'provider', type: 'standardAgreement.request' },
          { at: at(from, '15:00'), by: 'purchaser', type: 'standardAgreement.send', data: { reference: 'Conceptovereenkomst' } },
        ];
  return { steps: [...owed.map(({ step }) => step), ...requested], deadlines: owed.map(({ deadline }) => deadline) };
}
