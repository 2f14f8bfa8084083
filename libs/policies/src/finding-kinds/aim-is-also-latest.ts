import { dayInWords } from '@termijn/calendar';
import { cite, type FindingKind, type Found } from '../findings/finding.js';
import { namedDays } from '../findings/named-days.js';
import { dayOfDeadline, isBinding, lastDay, placedMilestones } from '../findings/policy-days.js';
import type { PurchasingPolicy } from '../schema/types.js';

const aiming = /streefdatum|streven|streeft|beoogt|beogen|graag|bij voorkeur/i;
const latest = /uiterlijk/i;

/** One day that the words call both an aim and the latest (Menzis, 1 November). */
function inOneQuote(policy: PurchasingPolicy): Found[] {
  return placedMilestones(policy).flatMap(({ milestone, segments }) => {
    const { quote } = milestone;
    const named = new Set(namedDays(quote).flatMap(({ day, month }) => (day === null ? [] : `${String(day)}-${String(month)}`)));
    const day = lastDay(policy, milestone);
    if (day === null || named.size !== 1 || !aiming.test(quote) || !latest.test(quote)) return [];
    return {
      segments,
      quotes: [cite(milestone, day)],
      days: 0,
      message: {
        nl: `De bron noemt ${dayInWords(day, 'nl')} in één adem als streefdatum of wens en als uiterste dag.`,
        en: `The source names ${dayInWords(day, 'en')} at once as an aim or a wish and as the latest day.`,
      },
    };
  });
}

/** What is preferred ends no earlier than what binds (a.s.r.: negotiating preferably until 1 October, the offer by 1 October). */
function preferenceWithoutRoom(policy: PurchasingPolicy): Found[] {
  return policy.segments.flatMap((segment) => {
    const offer = dayOfDeadline(policy, segment, 'offerDue');
    if (!offer || !isBinding(offer.milestone)) return [];
    return ['offerPreferred', 'negotiationStartPreferred'].flatMap((name) => {
      const preferred = dayOfDeadline(policy, segment, name);
      if (!preferred || isBinding(preferred.milestone) || preferred.latest.day !== offer.latest.day) return [];
      const { day } = offer.latest;
      return {
        segments: [segment],
        quotes: [cite(preferred.milestone, day), cite(offer.milestone, day)],
        days: 0,
        message: {
          nl: `Wat de bron bij voorkeur wil eindigt op ${dayInWords(day, 'nl')}, de dag waarop de offerte nog mag komen: de voorkeur laat geen dag over.`,
          en: `What the source prefers ends on ${dayInWords(day, 'en')}, the day on which the offer may still come: the preference leaves no day.`,
        },
      };
    });
  });
}

export const aimIsAlsoLatest: FindingKind = {
  code: 'aimIsAlsoLatest',
  severity: 'warning',
  title: { nl: 'Streefdatum is ook uiterste datum', en: 'The aim is also the latest date' },
  find: (policy) => [...inOneQuote(policy), ...preferenceWithoutRoom(policy)],
};
