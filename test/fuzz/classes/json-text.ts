import fc from 'fast-check';
import type { Draft } from '../sending/draft.js';
import type { DrawnClass } from './fuzz-class.js';
import { allowedBy, hasBody } from './odd-bodies.js';
import { draftOf, type Sound } from './sound-requests.js';

const deep = (depth: number, open: string, close: string): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Texts that are no JSON, or JSON that readers take differently: never accepted. */
const broken: [string, (json: string) => Buffer][] = [
  ['a comma at the end', (json) => Buffer.from(json.replace(/\}$/, ',}'))],
  ['a name twice', (json) => Buffer.from(json.replace(/^\{/, '{"type":"x","type":"y",'))],
  ['a comment', (json) => Buffer.from(`/* hi */${json}`)],
  ['a comment at the end', (json) => Buffer.from(`${json} // hi`)],
  ['two documents', (json) => Buffer.from(json + json)],
  ['a byte order mark', (json) => Buffer.from(`\ufeff${json}`)],
  ['UTF-16', (json) => Buffer.from(json, 'utf16le')],
  ['UTF-16 with its mark', (json) => Buffer.from(`\ufeff${json}`, 'utf16le')],
  ['Latin-1', (json) => Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xe9, 0xff]), Buffer.from(`",${json.slice(1)}`)])],
  ['overlong UTF-8', (json) => Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xc0, 0x80]), Buffer.from(`",${json.slice(1)}`)])],
  ['single quotes', (json) => Buffer.from(json.replaceAll('"', "'"))],
  ['names without quotes', (json) => Buffer.from(json.replace(/"(\w+)":/g, '$1:'))],
  ['cut off', (json) => Buffer.from(json.slice(0, -1))],
  ['100 deep', () => Buffer.from(`{"data":${deep(100, '[', ']')}}`)],
  ['20,000 deep', () => Buffer.from(`{"data":${deep(20_000, '[', ']')}}`)],
  ['200,000 deep', () => Buffer.from(`{"data":${deep(200_000, '[', ']')}}`)],
  ['100,000 objects deep', () => Buffer.from(deep(100_000, '{"a":', '}'))],
  ['not closed, 500,000 deep', () => Buffer.from('['.repeat(500_000))],
  ['a tab in a text', (json) => Buffer.from(json.replace(/"(\w+)"/, '"\t$1"'))],
  ['a bad escape', (json) => Buffer.from(json.replace(/^\{/, '{"\\x":1,'))],
  ['only a number without end', () => Buffer.from('1'.repeat(1_000_000))],
];

function edited(json: string, edits: readonly (readonly [number, number, number])[]): Buffer {
  const bytes = Buffer.from(json);
  for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
  return bytes;
}

/** Whether edited bytes are still what the document allows; two names alike are for the service to find. */
function stillAllowed(bytes: Buffer, allows: (json: string) => boolean | null): boolean | null {
  const text = bytes.toString('utf8');
  return !Buffer.from(text).equals(bytes) ? false : allows(text);
}

const exact = (sound: Sound, note: string, body: Buffer, more: Partial<Draft>): Draft => ({ ...draftOf(sound, note), body, ...more });

export const jsonText: DrawnClass = {
  id: 'B12',
  title: 'Texts that are no JSON',
  weight: 2,
  fits: hasBody,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const json = JSON.stringify(sound.body);
      const edits = fc.array(fc.tuple(fc.nat(json.length), fc.nat(255), fc.constant(0)), { minLength: 1, maxLength: 4 });
      return fc.oneof(
        fc.constantFrom(...broken).map(([note, make]) => {
          const bytes = make(json);
          // In a body of nothing there is nothing to break.
          return exact(sound, note, bytes, bytes.equals(Buffer.from(json)) ? {} : { allowed: false, expected: [400, 413] });
        }),
        edits.map((list) => {
          const bytes = edited(json, list);
          return exact(sound, 'some bytes changed', bytes, { allowed: stillAllowed(bytes, (text) => allowedBy(ground, operation, text)) });
        }),
      );
    }) ?? null,
};

const noObjects = ['', ' ', 'null', '[]', '"x"', '1', 'true', '[{}]', '{}', '[null]', '""'];

export const noBody: DrawnClass = {
  id: 'B13',
  title: 'A body missing, or one too many',
  fits: () => true,
  drafts: (operation, ground) =>
    (operation.body === null ? ground.sound.bare(operation) : ground.sound.of(operation))?.chain((sound) => {
      if (operation.body === null) {
        const kinds = fc.constantFrom(...noObjects, '{"id":1}', '{'.repeat(100));
        return kinds.map((text) =>
          exact(sound, `${operation.method} with the body ${text}`, Buffer.from(text), {
            headers: [...sound.headers, ['Content-Type', 'application/json']],
          }),
        );
      }
      const texts = fc.constantFrom(...noObjects).map((text) => {
        const allowed = text.trim() === '' ? !operation.bodyRequired : allowedBy(ground, operation, text);
        return exact(sound, `the body is ${text === '' ? 'empty' : text}`, Buffer.from(text), { allowed });
      });
      const none = fc.constant({ ...draftOf(sound, 'no body'), body: null, headers: sound.headers, allowed: !operation.bodyRequired });
      return fc.oneof({ weight: 5, arbitrary: texts }, { weight: 1, arbitrary: none });
    }) ?? null,
};
