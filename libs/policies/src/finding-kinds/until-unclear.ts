import { addDays, dayInWords } from '@termijn/calendar';
import { cite, type FindingKind } from '../findings/finding.js';
import { namedDays, namesDay } from '../findings/named-days.js';
import { dayOfDeadline, lastDay, placedMilestones } from '../findings/policy-days.js';

const until = /\btot\s+(?!en\s+met)(?:uiterlijk\s+)?\d{1,2}\s+\p{L}+/iu;

/** "Tot 12 november": with or without that day? */
export const untilUnclear: FindingKind = {
  code: 'untilUnclear',
  severity: 'warning',
  title: { nl: '"Tot": met of zonder die dag', en: '"Until": with or without that day' },
  find: (policy) =>
    placedMilestones(policy).flatMap(({ milestone, segments }) => {
      const words = until.exec(milestone.quote)?.[0];
      const day = words === undefined ? null : lastDay(policy, milestone);
      if (words === undefined || day === null) return [];
      const [named] = namedDays(words);
      if (!named || !(namesDay(day, named) || namesDay(addDays(day, 1), named))) return [];
      const published = segments.map((segment) => dayOfDeadline(policy, segment, 'publication')?.latest.day);
      const clash = namesDay(addDays(day, 1), named) && published.includes(addDays(day, 1));
      return {
        segments,
        quotes: [cite(milestone, day)],
        days: null,
        message: {
          nl: `"${words}" zegt niet of die dag zelf meetelt; gelezen als tot en met ${dayInWords(day, 'nl')}${clash ? ', want anders valt het einde op de dag van de bekendmaking' : ''}.`,
          en: `"${words}" does not say whether that day itself counts; read as through ${dayInWords(day, 'en')}${clash ? ', since the end would otherwise fall on the day of the publication' : ''}.`,
        },
      };
    }),
};
