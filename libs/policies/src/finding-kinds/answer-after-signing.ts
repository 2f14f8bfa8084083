import { dayInWords, daysBetween } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { answerAndEnd } from './answer-and-end.js';

/** The answer may come when nothing can be signed any more (Zorg en Zekerheid 2027: an offer of 1 October, six weeks, signing on the 11th). */
export const answerAfterSigning: FindingKind = {
  code: 'answerAfterSigning',
  severity: 'contradiction',
  title: { nl: 'Antwoord na de tekendatum', en: 'Answer after the signing date' },
  find: (policy) =>
    answerAndEnd(policy).flatMap(({ segment, answer, offer, signing }) => {
      if (!signing) return [];
      const days = daysBetween(answer.day, signing.day);
      if (days >= 0) return [];
      const short = Math.abs(days);
      return {
        segments: [segment],
        quotes: [
          ...(offer ? [cite(offer.milestone, offer.day)] : []),
          cite(answer.milestone, answer.day),
          cite(signing.milestone, signing.day),
        ],
        days,
        message: {
          nl: `Het antwoord mag tot en met ${dayInWords(answer.day, 'nl')} komen, ${String(short)} ${short === 1 ? 'dag' : 'dagen'} na de laatste dag om te tekenen (${dayInWords(signing.day, 'nl')}).`,
          en: `The answer may come until ${dayInWords(answer.day, 'en')}, ${String(short)} ${short === 1 ? 'day' : 'days'} after the last day to sign (${dayInWords(signing.day, 'en')}).`,
        },
      };
    }),
};
