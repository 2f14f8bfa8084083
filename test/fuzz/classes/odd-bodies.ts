import fc from 'fast-check';
import { jsonWith, placesOf, pointerOf, replacedAt, type Place } from '../document/places.js';
import type { Operation } from '../document/types.js';
import type { Draft } from '../sending/draft.js';
import type { DrawnClass, Ground } from './fuzz-class.js';
import { draftOf, type Sound } from './sound-requests.js';

export const hasBody = ({ body }: Operation): boolean => body !== null;

/** A value that a body is given at one place: as it is, or as exact JSON text. */
export interface Odd {
  note: string;
  value?: unknown;
  json?: string;
  /** True when no document would allow it there. */
  never?: boolean;
  /** What must come back from an answer that accepts it. */
  echo?: string;
}

/** Whether the document forbids a body; null when its JSON cannot be read, which is another class. */
export function allowedBy(ground: Ground, operation: Operation, json: string): boolean | null {
  try {
    return ground.check.allowsBody(operation, JSON.parse(json));
  } catch {
    return false;
  }
}

/** The answer to an act holds the event with its data. */
const tellsWhatItTook = ({ path }: Operation): boolean => path.includes('/cases/{');

export function oddDraft(ground: Ground, sound: Sound, place: Place, odd: Odd): Draft {
  const json = odd.json === undefined ? JSON.stringify(replacedAt(sound.body, place, odd.value)) : jsonWith(sound.body, place, odd.json);
  const allowed = odd.never ? false : allowedBy(ground, sound.operation, json);
  return draftOf(sound, `${odd.note} at ${pointerOf(place)}`, {
    json,
    allowed,
    ...(odd.echo === undefined || !tellsWhatItTook(sound.operation) ? {} : { echo: odd.echo }),
  });
}

/** A class that puts one odd value at one place of a sound body. `where` says at which places it may stand. */
export function oddAt(
  described: Pick<DrawnClass, 'id' | 'title' | 'weight'>,
  odds: (ground: Ground) => fc.Arbitrary<Odd>,
  where: (value: unknown, place: Place) => boolean,
): DrawnClass {
  return {
    ...described,
    fits: hasBody,
    drafts: (operation, ground) =>
      ground.sound.of(operation, 0.7)?.chain((sound) => {
        const places = placesOf(sound.body).filter(({ place, value }) => place.length > 0 && where(value, place));
        if (places.length === 0) return fc.constant(draftOf(sound, 'nothing odd: the body has no such place'));
        return fc.tuple(fc.constantFrom(...places), odds(ground)).map(([{ place }, odd]) => oddDraft(ground, sound, place, odd));
      }) ?? null,
  };
}

export const isText = (value: unknown): boolean => typeof value === 'string';
export const isNumber = (value: unknown): boolean => typeof value === 'number';
