/** "a, b of c": the last two with the word between them. */
export const joinedWords = (words: string[], between: string): string =>
  [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(` ${between} `);
