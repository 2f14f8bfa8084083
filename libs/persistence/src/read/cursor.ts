import { BadCursor } from './bad-cursor.js';

const shapes = {
  instant: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  whole: /^(?:0|[1-9]\d{0,15})$/,
};

export type CursorPart = keyof typeof shapes;

const longest = 300;

/** A place in a list, opaque to clients: the list's name and the sort keys of the last row, as base64url of JSON. */
export function encodeCursor(list: string, parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...parts])).toString('base64url');
}

/**
 * The sort keys in a cursor of this list. A cursor holds a place and no rights: the reader's visibility is applied again.
 *
 * @throws BadCursor for anything that `encodeCursor` would not have made, also when only spelled differently.
 */
export function decodeCursor(list: string, expected: readonly CursorPart[], cursor: string): string[] {
  const parts = cursor.length <= longest ? parse(cursor) : null;
  if (!Array.isArray(parts) || parts.length !== expected.length + 1) throw new BadCursor();
  const keys = parts.slice(1) as unknown[];
  const sound = keys.every((key, index): key is string => typeof key === 'string' && isSound(expected[index]!, key));
  if (!sound || encodeCursor(list, keys as string[]) !== cursor) throw new BadCursor();
  return keys as string[];
}

function isSound(part: CursorPart, key: string): boolean {
  if (!shapes[part].test(key)) return false;
  if (part !== 'instant' && part !== 'date') return true;
  // 31 February has the right shape too, and PostgreSQL would refuse it.
  const time = Date.parse(key);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(key);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
