import { cite, type SharedFindingKind, type SharedFound, type Words } from '../findings/finding.js';
import { lastDay } from '../findings/policy-days.js';
import { ruleInWords } from '../rule-words/rule-in-words.js';
import { publicationsOf } from './publications-of.js';

/** "Op", "vanaf", "uiterlijk" 12 November, or after signing: the boundary of the publication is not the same for all. */
export const publicationDiffers: SharedFindingKind = {
  code: 'publicationDiffers',
  severity: 'note',
  title: { nl: 'Bekendmaking verschilt per verzekeraar', en: 'The publication differs by insurer' },
  find: (policies): SharedFound[] => {
    const publications = publicationsOf(policies);
    const byRule = new Map<string, { words: Words; names: string[] }>();
    for (const { policy, milestone } of publications) {
      const words = ruleInWords(milestone.rule);
      const known = byRule.get(words.nl) ?? { words, names: [] };
      byRule.set(words.nl, { ...known, names: [...known.names, policy.insurerName] });
    }
    if (byRule.size < 2) return [];
    const groups = [...byRule.values()];
    return [
      {
        quotes: publications.map(({ policy, milestone }) => ({ ...cite(milestone, lastDay(policy, milestone)), policy })),
        days: null,
        message: {
          nl: `De bekendmaking is niet voor iedereen gelijk: ${groups.map(({ words, names }) => `${words.nl} bij ${names.join(', ')}`).join('; ')}.`,
          en: `The publication is not the same for all: ${groups.map(({ words, names }) => `${words.en} at ${names.join(', ')}`).join('; ')}.`,
        },
      },
    ];
  },
};
