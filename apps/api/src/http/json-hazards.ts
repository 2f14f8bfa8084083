/** How deep a body may nest. The deepest event has four levels. */
const deepest = 32;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonHazard = 'tooDeep' | 'duplicateKey' | 'forbiddenKey' | 'notText';

/** Names of the members of one object; null for an array. */
type Level = Set<string> | null;

/**
 * What `JSON.parse` lets pass and we do not: two members of one name (of which readers take different ones), names that reach a
 * prototype, nesting that overflows a stack later, and text that PostgreSQL cannot hold. Takes text that `JSON.parse` has accepted, so
 * that only strings and brackets need to be told apart. Linear in the text; stops at the first hazard.
 */
export function jsonHazard(json: string): JsonHazard | null {
  const levels: Level[] = [];
  let expectsName = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '{' || sign === '[') {
      levels.push(sign === '{' ? new Set() : null);
      if (levels.length > deepest) return 'tooDeep';
      expectsName = sign === '{';
    } else if (sign === '}' || sign === ']') {
      levels.pop();
      expectsName = false;
    } else if (sign === ',') {
      expectsName = levels.at(-1) instanceof Set;
    } else if (sign === '"') {
      const end = endOfString(json, at);
      const text = JSON.parse(json.slice(at, end + 1)) as string;
      if (text.includes('\u0000') || /\p{Surrogate}/u.test(text)) return 'notText';
      if (expectsName) {
        const names = levels.at(-1);
        if (forbidden.has(text)) return 'forbiddenKey';
        if (names?.has(text)) return 'duplicateKey';
        names?.add(text);
        expectsName = false;
      }
      at = end;
    }
  }
  return null;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
