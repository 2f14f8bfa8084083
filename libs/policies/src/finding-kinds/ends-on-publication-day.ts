import { dayInWords, daysBetween } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { dayOfDeadline, hasBinding } from '../findings/policy-days.js';
import { contractingSegments } from './path-steps.js';

const endings = ['agreementDue', 'signatureDue', 'proposalLapses'];

/** Agreeing or signing may go on while the contracted supply is made known already (DSW, 12 November). */
export const endsOnPublicationDay: FindingKind = {
  code: 'endsOnPublicationDay',
  severity: 'warning',
  title: { nl: 'Einde op of na de bekendmaking', en: 'Ends on or after the publication' },
  find: (policy) =>
    contractingSegments(policy).flatMap(({ segment }) => {
      const publication = dayOfDeadline(policy, segment, 'publication');
      if (!publication) return [];
      return endings.flatMap((name) => {
        const end = hasBinding(policy, segment, name) ? dayOfDeadline(policy, segment, name) : null;
        const days = end ? daysBetween(end.latest.day, publication.latest.day) : 1;
        if (!end || days > 0) return [];
        const { day } = end.latest;
        const beside = { nl: days === 0 ? 'op dezelfde dag als' : 'na', en: days === 0 ? 'on the same day as' : 'after' };
        return {
          segments: [segment],
          quotes: [cite(end.milestone, day), cite(publication.milestone, publication.latest.day)],
          days,
          message: {
            nl: `"${end.milestone.action}" loopt tot en met ${dayInWords(day, 'nl')}, ${beside.nl} de bekendmaking (${dayInWords(publication.latest.day, 'nl')}).`,
            en: `"${end.milestone.action}" runs until ${dayInWords(day, 'en')}, ${beside.en} the publication (${dayInWords(publication.latest.day, 'en')}).`,
          },
        };
      });
    }),
};
