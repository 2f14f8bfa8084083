/** How deep a body may nest. The deepest event has four levels. */
const deepest = 32;
/** How many members an object or a list may have; the longest list of any act has 1,000. */
const longest = 2000;
/** How many values there may be in all. A full questionnaire, the largest of all bodies, stays well below. */
const most = 50_000;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonHazard = 'tooDeep' | 'tooMany' | 'duplicateKey' | 'forbiddenKey' | 'notText';

interface Level {
  /** Of the members of one object; null for a list. */
  names: Set<string> | null;
  /** How many members came before. */
  members: number;
}

/**
 * What `JSON.parse` lets pass and we do not: two members of one name (of which readers take different ones), names that reach a
 * prototype, nesting that overflows a stack later, more values than the checks behind this can look at in a moment, and text that PostgreSQL cannot hold. Takes text that `JSON.parse` has accepted, so
 * that only strings and brackets need to be told apart. Linear in the text; stops at the first hazard.
 */
export function jsonHazard(json: string): JsonHazard | null {
  const levels: Level[] = [];
  let values = 0;
  let expectsName = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '{' || sign === '[') {
      levels.push({ names: sign === '{' ? new Set() : null, members: 0 });
      if (levels.length > deepest) return 'tooDeep';
      expectsName = sign === '{';
    } else if (sign === '}' || sign === ']') {
      levels.pop();
      expectsName = false;
    } else if (sign === ',') {
      const level = levels.at(-1);
      if (level && (++level.members >= longest || ++values >= most)) return 'tooMany';
      expectsName = level?.names != null;
    } else if (sign === '"') {
      const end = endOfString(json, at);
      const text = JSON.parse(json.slice(at, end + 1)) as string;
      if (text.includes('\u0000') || /\p{Surrogate}/u.test(text)) return 'notText';
      if (expectsName) {
        const names = levels.at(-1)?.names;
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
