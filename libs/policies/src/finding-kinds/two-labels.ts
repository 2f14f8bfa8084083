import { dayInWords } from '@termijn/calendar';
import { citeWords, type FindingKind } from '../findings/finding.js';

/** One planning for brands that do not all stand under the policy from the first day (VGZ and ONVZ). */
export const twoLabels: FindingKind = {
  code: 'twoLabels',
  severity: 'note',
  title: { nl: 'Eén planning, meer merken', en: 'One planning, several brands' },
  find: (policy) => {
    const { labels, segments } = policy;
    if (labels.length < 2) return [];
    const names = labels.map(({ name }) => name);
    const later = labels.flatMap(({ name, from }) => (from === null ? [] : [{ name, from }]));
    return [
      {
        segments,
        quotes: (policy.labelRules ?? []).map(citeWords),
        days: null,
        message: {
          nl: `Eén planning geldt voor ${names.join(' en ')}${later.map(({ name, from }) => `; ${name} valt er pas vanaf ${dayInWords(from, 'nl')} onder`).join('')}.`,
          en: `One planning is for ${names.join(' and ')}${later.map(({ name, from }) => `; ${name} comes under it only from ${dayInWords(from, 'en')}`).join('')}.`,
        },
      },
    ];
  },
};
