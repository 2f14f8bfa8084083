import { dayInWords, daysBetween } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { dayOfDeadline, hasBinding } from '../findings/policy-days.js';
import { contractingSegments } from './path-steps.js';

/** The insurer offers and the provider signs: so many days lie between the last day of the one and of the other (Caresq 42). */
export const daysToSign: FindingKind = {
  code: 'daysToSign',
  severity: 'note',
  title: { nl: 'Dagen om te tekenen', en: 'Days to sign' },
  find: (policy) =>
    contractingSegments(policy).flatMap(({ segment, steps }) => {
      const offer = steps.offers === 'insurer' ? dayOfDeadline(policy, segment, 'contractOfferDue') : null;
      const [end] = ['signatureDue', 'proposalLapses']
        .flatMap((name) => (hasBinding(policy, segment, name) ? (dayOfDeadline(policy, segment, name) ?? []) : []))
        .sort((a, b) => (a.latest.day < b.latest.day ? -1 : 1));
      if (!offer || !end) return [];
      const days = daysBetween(offer.latest.day, end.latest.day);
      return {
        segments: [segment],
        quotes: [cite(offer.milestone, offer.latest.day), cite(end.milestone, end.latest.day)],
        days,
        message: {
          nl: `Tussen de laatste dag van het aanbod (${dayInWords(offer.latest.day, 'nl')}) en die om te tekenen (${dayInWords(end.latest.day, 'nl')}) liggen ${String(days)} dagen.`,
          en: `${String(days)} days lie between the last day of the offer (${dayInWords(offer.latest.day, 'en')}) and that to sign (${dayInWords(end.latest.day, 'en')}).`,
        },
      };
    }),
};
