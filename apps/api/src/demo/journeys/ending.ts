import type { CivilDate } from '@termijn/calendar';
import { milestoneForDeadline, type PurchasingPolicy, type Segment } from '@termijn/policies';
import type { Outcome, ScenarioStep } from '../scenario.js';
import { at, type JourneyDays } from './journey-days.js';

/** After the signature: the clock publishes on the policy's day, and what was agreed is processed where the policy names a day for it. */
export function afterSigning(policy: PurchasingPolicy, segment: Segment, days: JourneyDays, signedOn: CivilDate): ScenarioStep[] {
  const rule = milestoneForDeadline(policy, segment.id, 'publication')?.rule;
  const publication = days.of('publication');
  const processed = days.of('administrationDue');
  return [
    ...(publication !== null && rule?.boundary !== 'event' && publication > signedOn
      ? [{ at: at(publication, '00:00'), by: 'clock' as const }]
      : []),
    ...(processed === null
      ? []
      : [
          {
            at: at(processed, '16:00'),
            by: 'provider' as const,
            type: 'administration.complete',
            data: { note: 'Prijslijst ingelezen en gecontroleerd.' },
          },
        ]),
  ];
}

/** Every named deadline was met in time, and there is no breach. */
export const endsWith = (state: string, met: string[], facts: string[]): Outcome => ({
  state,
  deadlines: Object.fromEntries(met.map((name) => [name, { status: 'met' }])),
  breaches: {},
  facts,
});
