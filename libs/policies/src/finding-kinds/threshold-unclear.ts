import { citeWords, type FindingKind } from '../findings/finding.js';
import type { TurnoverBasis } from '../schema/types.js';

const namesBasis: Record<TurnoverBasis, RegExp> = { agreedCeiling: /plafond/i, claimedValue: /declarati/i };

/** A threshold of turnover whose words do not say what is measured, or of which year (CZ: "omzet <2,5 miljoen"). */
export const thresholdUnclear: FindingKind = {
  code: 'thresholdUnclear',
  severity: 'warning',
  title: { nl: 'Omzetgrens niet bepaald', en: 'Threshold of turnover not defined' },
  find: ({ segments }) =>
    segments.flatMap((segment) => {
      const { turnover } = segment.who;
      if (!turnover) return [];
      const words = segment.rule?.quote ?? '';
      const basis = namesBasis[turnover.basis].test(words);
      const year = words.includes(String(turnover.year));
      if (basis && year) return [];
      const missing = {
        nl: [...(basis ? [] : ['waaraan de omzet wordt gemeten']), ...(year ? [] : ['over welk jaar'])].join(' en '),
        en: [...(basis ? [] : ['by what turnover is measured']), ...(year ? [] : ['of which year'])].join(' and '),
      };
      return {
        segments: [segment],
        quotes: segment.rule ? [citeWords(segment.rule)] : [],
        days: null,
        message: {
          nl: `De bron zegt niet ${missing.nl}; gelezen als ${turnover.basis === 'agreedCeiling' ? 'het overeengekomen omzetplafond' : 'de declaratiewaarde'} van ${String(turnover.year)}.`,
          en: `The source does not say ${missing.en}; read as the ${turnover.basis === 'agreedCeiling' ? 'agreed ceiling' : 'claimed value'} of ${String(turnover.year)}.`,
        },
      };
    }),
};
