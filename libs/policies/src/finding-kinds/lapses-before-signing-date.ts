import { dayInWords, daysBetween } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { dayOfDeadline } from '../findings/policy-days.js';

/** The proposal has lapsed when it may still be signed (Salland: six weeks from 30 September end on the 11th, signing on the 12th). */
export const lapsesBeforeSigningDate: FindingKind = {
  code: 'lapsesBeforeSigningDate',
  severity: 'contradiction',
  title: { nl: 'Voorstel vervalt vóór de tekendatum', en: 'The proposal lapses before the signing date' },
  find: (policy) =>
    policy.segments.flatMap((segment) => {
      const lapse = dayOfDeadline(policy, segment, 'proposalLapses');
      const signing = dayOfDeadline(policy, segment, 'signatureDue');
      if (!lapse || !signing) return [];
      const days = daysBetween(signing.latest.day, lapse.latest.day);
      if (days >= 0) return [];
      const { after, day } = lapse.latest;
      const short = `${String(-days)}`;
      return {
        segments: [segment],
        quotes: [
          ...(after ? [cite(after.milestone, after.day)] : []),
          cite(lapse.milestone, day),
          cite(signing.milestone, signing.latest.day),
        ],
        days,
        message: {
          nl: `Het voorstel vervalt op zijn laatst na ${dayInWords(day, 'nl')}, maar tekenen mag tot en met ${dayInWords(signing.latest.day, 'nl')}: ${short} ${days === -1 ? 'dag' : 'dagen'} later. Wie het voorstel eerder ontvangt, heeft nog minder tijd.`,
          en: `The proposal lapses after ${dayInWords(day, 'en')} at the latest, but may be signed until ${dayInWords(signing.latest.day, 'en')}: ${short} ${days === -1 ? 'day' : 'days'} later. Who receives it earlier has even less time.`,
        },
      };
    }),
};
