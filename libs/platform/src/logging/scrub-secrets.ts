const hidden = '[verwijderd]';

/** Values of these names, bearer tokens, signed tokens and passwords in URLs; each pattern runs in linear time. */
const patterns: [RegExp, string][] = [
  [/("(?:[\w-]*(?:authorization|cookie|password|secret|token|api[-_]?key))":)"(?:[^"\\]|\\.)*"/gi, `$1"${hidden}"`],
  [/\b(bearer|basic) +[\w.~+/=-]+/gi, `$1 ${hidden}`],
  [/\beyJ[\w-]{4,}\.[\w-]+\.[\w-]*/g, hidden],
  // What our functions in the database refuse, they quote.
  [/( does not allow | grant to release: )(?:[^"\\]|\\.)*/g, `$1${hidden}`],
  [/(:\/\/[^\s:/@"]*):[^\s/@"]+@/g, `$1:${hidden}@`],
];

/** Takes what opens doors out of a line of JSON before it is written. Runs on the finished line, so that no path leads around it. */
export function scrubSecrets(line: string): string {
  return patterns.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
}
