interface InBothLanguages {
  nl: string;
  en: string;
}

/** "a, b of c": the last two with the word between them. */
const joinedWords = (words: string[], between: string): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(` ${between} `);

const joined = (labels: InBothLanguages[], between: InBothLanguages): InBothLanguages => ({
  nl: joinedWords(
    labels.map(({ nl }) => nl),
    between.nl,
  ),
  en: joinedWords(
    labels.map(({ en }) => en),
    between.en,
  ),
});

export const oneOf = (labels: InBothLanguages[]): InBothLanguages => joined(labels, { nl: 'of', en: 'or' });
export const allOf = (labels: InBothLanguages[]): InBothLanguages => joined(labels, { nl: 'en', en: 'and' });
