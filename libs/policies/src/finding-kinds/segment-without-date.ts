import { cite, type FindingKind } from '../findings/finding.js';
import { lastDay, ownMilestones } from '../findings/policy-days.js';
import { contractingSegments } from './path-steps.js';

/** A segment that the source tells apart, and gives not one day of its own. */
export const segmentWithoutDate: FindingKind = {
  code: 'segmentWithoutDate',
  severity: 'note',
  title: { nl: 'Segment zonder eigen dag', en: 'Segment without a day of its own' },
  find: (policy) =>
    contractingSegments(policy).flatMap(({ segment }) => {
      const own = ownMilestones(policy, segment);
      if (policy.segments.length === 1 || own.some((milestone) => lastDay(policy, milestone) !== null)) return [];
      return {
        segments: [segment],
        quotes: own.map((milestone) => cite(milestone, null)),
        days: null,
        message: {
          nl: 'De bron noemt voor dit segment geen enkele dag die niet voor iedereen geldt.',
          en: 'The source names no day for this segment that is not for everyone.',
        },
      };
    }),
};
