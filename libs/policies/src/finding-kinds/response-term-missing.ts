import { dayInWords } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { dayOfDeadline, hasBinding } from '../findings/policy-days.js';
import { contractingSegments } from './path-steps.js';

/** The provider offers, and no term says when the insurer answers; a day on which it begins to negotiate is told beside that. */
export const responseTermMissing: FindingKind = {
  code: 'responseTermMissing',
  severity: 'warning',
  title: { nl: 'Geen reactietermijn', en: 'No term for the answer' },
  find: (policy) =>
    contractingSegments(policy).flatMap(({ segment, steps }) => {
      if (steps.response === null || hasBinding(policy, segment, steps.response)) return [];
      const start = dayOfDeadline(policy, segment, 'negotiationStartDue');
      return {
        segments: [segment],
        quotes: start ? [cite(start.milestone, start.latest.day)] : [],
        days: null,
        message: {
          nl: `De bron noemt geen termijn waarbinnen de verzekeraar inhoudelijk op de offerte reageert${start ? `; wel moet de onderhandeling uiterlijk ${dayInWords(start.latest.day, 'nl')} beginnen` : ''}.`,
          en: `The source names no term within which the insurer answers the offer${start ? `; but negotiations must start by ${dayInWords(start.latest.day, 'en')}` : ''}.`,
        },
      };
    }),
};
