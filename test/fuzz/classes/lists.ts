import fc from 'fast-check';
import { placesOf, pointerOf, replacedAt } from '../document/places.js';
import type { DrawnClass } from './fuzz-class.js';
import { allowedBy, hasBody } from './odd-bodies.js';
import { draftOf } from './sound-requests.js';

const lengths = [0, 1, 2, 50, 51, 200, 201, 1000, 1001, 5000, 100_000];

export const lists: DrawnClass = {
  id: 'B11',
  title: 'Lists: length, nesting, doubles',
  fits: hasBody,
  drafts: (operation, ground) =>
    ground.sound.of(operation, 0.9)?.chain((sound) => {
      const places = placesOf(sound.body).filter(({ value }) => Array.isArray(value));
      const wholes = placesOf(sound.body);
      return fc
        .tuple(fc.constantFrom(...(places.length > 0 ? places : wholes)), fc.constantFrom(...lengths), fc.nat(8))
        .map(([{ place, value }, length, how]) => {
          const items = Array.isArray(value) ? (value as unknown[]) : [value];
          const item = items[0] ?? 'x';
          const odd = [
            Array<unknown>(length).fill(item),
            [items],
            items.concat(items),
            [...items, null],
            Array<unknown>(length).fill(1),
            { 0: item, length: 1 },
            Array.from({ length }, (_, index) => `a${String(index)}`),
            Object.fromEntries(Array.from({ length }, (_, index) => [`a${String(index)}`, 1])),
            Array<unknown>(Math.floor(Math.sqrt(length))).fill(Array<unknown>(Math.floor(Math.sqrt(length))).fill(1)),
          ][how];
          const json = JSON.stringify(replacedAt(sound.body, place, odd));
          return draftOf(sound, `a list, ${String(length)} or nested, at ${pointerOf(place)}`, {
            json,
            allowed: allowedBy(ground, operation, json),
          });
        });
    }) ?? null,
};
