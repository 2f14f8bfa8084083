/** A way to a value in a body: names and indexes. */
export type Place = readonly (string | number)[];

/** Every value in a body with its place, the body itself first. */
export function placesOf(value: unknown, above: Place = []): { place: Place; value: unknown }[] {
  const here = { place: above, value };
  if (Array.isArray(value)) return [here, ...value.flatMap((item, index) => placesOf(item, [...above, index]))];
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...above, name]))];
}

/** The body with another value at a place; `undefined` leaves it out. */
export function replacedAt(body: unknown, place: Place, value: unknown): unknown {
  const [first, ...rest] = place;
  if (first === undefined) return value;
  if (Array.isArray(body)) return body.map((item: unknown, index) => (index === first ? replacedAt(item, rest, value) : item));
  const { [first]: inner, ...others } = body as Record<string | number, unknown>;
  const replaced = replacedAt(inner, rest, value);
  return replaced === undefined ? others : { ...others, [first]: replaced };
}

const marker = '\u0001here\u0001';

/** The body as JSON with exact text at a place: `1e400`, `0x10`, two members of one name. */
export function jsonWith(body: unknown, place: Place, text: string): string {
  return JSON.stringify(replacedAt(body, place, marker)).replace(JSON.stringify(marker), () => text);
}

export const pointerOf = (place: Place): string => (place.length === 0 ? 'the body' : `/${place.join('/')}`);
