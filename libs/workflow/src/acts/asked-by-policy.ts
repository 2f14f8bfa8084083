import { milestoneForDeadline } from '@termijn/policies';
import type { DeadlineName } from '../deadlines/deadline-names.js';
import type { CaseContext, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { Surroundings } from './act.js';

/** Prevents a step that the policy does not have for this segment; any of these deadlines says that it has. */
export const blockedUnlessAsked =
  (...deadlines: DeadlineName[]) =>
  ({ segment }: CaseContext, { policy, segment: { label } }: Pick<Surroundings, 'policy' | 'segment'>): Refusal | null =>
    deadlines.some((name) => milestoneForDeadline(policy, segment, name) !== undefined)
      ? null
      : refuse('notInPolicy', {
          nl: `Het inkoopbeleid van ${policy.insurerName} ${String(policy.contractYear)} heeft deze stap niet voor "${label}".`,
          en: `The policy of ${policy.insurerName} ${String(policy.contractYear)} has no such step for segment ${segment}.`,
          facts: { segment },
        });

/** Process agreements exist where the policy plans them: by themselves, or as part of setting up a new provider. */
export const blockedWithoutProcess = blockedUnlessAsked('processAgreementsDue', 'setUpDue');
