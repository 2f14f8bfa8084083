import { dayInWords, daysBetween, type CivilDate } from '@termijn/calendar';
import { cite, type SharedFindingKind } from '../findings/finding.js';
import { dayOfDeadline, hasBinding, lastDay } from '../findings/policy-days.js';
import { publicationsOf } from './publications-of.js';

/** The day on which more than half of the insurers make their contracted supply known; null when there is no such day. */
function usualDay(days: CivilDate[], insurers: number): CivilDate | null {
  return [...new Set(days)].find((day) => days.filter((other) => other === day).length * 2 > insurers) ?? null;
}

/** Signing may go on when the others have published already, at an insurer that names no day of publication itself (Salland). */
export const laterThanOthersPublish: SharedFindingKind = {
  code: 'laterThanOthersPublish',
  severity: 'warning',
  title: { nl: 'Tekenen op of na de dag waarop anderen bekendmaken', en: 'Signing on or after the day on which others publish' },
  find: (policies) => {
    const publications = publicationsOf(policies).map((one) => ({ ...one, day: lastDay(one.policy, one.milestone) }));
    const usual = usualDay(
      publications.flatMap(({ day }) => day ?? []),
      policies.length,
    );
    if (usual === null) return [];
    const without = policies.filter((policy) => !publications.some((one) => one.policy === policy && one.day !== null));
    return without.flatMap((policy) =>
      policy.segments.flatMap((segment) => {
        const end = hasBinding(policy, segment, 'signatureDue') ? dayOfDeadline(policy, segment, 'signatureDue') : null;
        const days = end ? daysBetween(end.latest.day, usual) : 1;
        if (!end || days > 0) return [];
        return {
          quotes: [{ ...cite(end.milestone, end.latest.day), policy }],
          days,
          message: {
            nl: `Bij ${policy.insurerName} (${segment.label}) mag tot en met ${dayInWords(end.latest.day, 'nl')} worden getekend; de meeste verzekeraars maken dan hun aanbod al bekend (${dayInWords(usual, 'nl')}).`,
            en: `At ${policy.insurerName} (${segment.label}) signing may go on until ${dayInWords(end.latest.day, 'en')}; most insurers publish their contracted supply by then (${dayInWords(usual, 'en')}).`,
          },
        };
      }),
    );
  },
};
