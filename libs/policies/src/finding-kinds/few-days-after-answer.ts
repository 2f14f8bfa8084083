import { dayInWords, daysBetween } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { answerAndEnd } from './answer-and-end.js';

/** Fewer civil days than this between the answer and the end leave no working week to read, ask and decide. */
const enough = 7;

/** The last possible answer leaves hardly a day (VGZ 1 before the publication, Salland 0 before the signing date). */
export const fewDaysAfterAnswer: FindingKind = {
  code: 'fewDaysAfterAnswer',
  severity: 'warning',
  title: { nl: 'Weinig dagen na het antwoord', en: 'Few days after the answer' },
  find: (policy) =>
    answerAndEnd(policy).flatMap(({ segment, answer, offer, signing, publication }) => {
      const end = signing ?? publication;
      if (!end) return [];
      const days = daysBetween(answer.day, end.day);
      if (days < 0 || days >= enough) return [];
      const left = { nl: `${String(days)} ${days === 1 ? 'dag' : 'dagen'}`, en: `${String(days)} ${days === 1 ? 'day' : 'days'}` };
      const until = signing
        ? { nl: 'de laatste dag om te tekenen', en: 'the last day to sign' }
        : { nl: 'de bekendmaking', en: 'the publication' };
      return {
        segments: [segment],
        quotes: [...(offer ? [cite(offer.milestone, offer.day)] : []), cite(answer.milestone, answer.day), cite(end.milestone, end.day)],
        days,
        message: {
          nl: `Het antwoord mag tot en met ${dayInWords(answer.day, 'nl')} komen: dan ${days === 1 ? 'blijft' : 'blijven'} er ${left.nl} tot ${until.nl} (${dayInWords(end.day, 'nl')}).`,
          en: `The answer may come until ${dayInWords(answer.day, 'en')}: that leaves ${left.en} until ${until.en} (${dayInWords(end.day, 'en')}).`,
        },
      };
    }),
};
