import type { CivilDate } from '@termijn/calendar';
import { dayOfDeadline, hasBinding, type LatestDay } from '../findings/policy-days.js';
import type { Milestone, PurchasingPolicy, Segment } from '../schema/types.js';
import { contractingSegments } from './path-steps.js';

interface Dated {
  milestone: Milestone;
  day: CivilDate;
}

interface AnswerAndEnd {
  segment: Segment;
  /** The last possible answer of the insurer. */
  answer: Dated;
  /** The offer from whose last day the answer was counted. */
  offer: LatestDay['after'];
  /** The last day to sign; null when the policy names none. */
  signing: Dated | null;
  /** The day on which the contracted supply is made known; null when the policy names none. */
  publication: Dated | null;
}

/** For each segment whose answer has a last day: that day, and what it must come before. */
export function answerAndEnd(policy: PurchasingPolicy): AnswerAndEnd[] {
  return contractingSegments(policy).flatMap(({ segment, steps }) => {
    const answer = steps.response === null ? null : dayOfDeadline(policy, segment, steps.response);
    if (!answer) return [];
    const signing = hasBinding(policy, segment, 'signatureDue') ? dayOfDeadline(policy, segment, 'signatureDue') : null;
    const publication = dayOfDeadline(policy, segment, 'publication');
    return {
      segment,
      answer: { milestone: answer.milestone, day: answer.latest.day },
      offer: answer.latest.after,
      signing: signing && { milestone: signing.milestone, day: signing.latest.day },
      publication: publication && { milestone: publication.milestone, day: publication.latest.day },
    };
  });
}
