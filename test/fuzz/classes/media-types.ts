import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Draft } from '../sending/draft.js';
import type { DrawnClass } from './fuzz-class.js';
import { hasBody } from './odd-bodies.js';
import { draftOf, type Sound } from './sound-requests.js';

const bytesOf = ({ body }: Sound): Buffer => Buffer.from(JSON.stringify(body));
const withType = (sound: Sound, types: string[]): Draft => ({
  ...draftOf(sound, `Content-Type ${types.join(' and ') || 'absent'}`),
  headers: [...sound.headers, ...types.map((type): [string, string] => ['Content-Type', type])],
});

const otherTypes = [
  ...[
    'text/plain',
    'application/xml',
    'text/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
  ],
  ...[
    'application/json; charset=utf-7',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'text/json',
    'application/jsonp',
  ],
  ...[
    'application/merge-patch+json',
    'application/vnd.api+json',
    '*/*',
    'application',
    'json',
    '/',
    ';',
    'application/json/x',
    'text/html',
    'image/svg+xml',
  ],
  ...['multipart/mixed', 'application/x-ndjson', 'application/yaml', 'application/x-javascript', 'a'.repeat(4000)],
];

export const contentTypes: DrawnClass = {
  id: 'B14',
  title: 'Content types',
  fits: hasBody,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) =>
      fc.oneof(
        fc.constantFrom(...otherTypes).map((type) => ({ ...withType(sound, [type]), allowed: false, expected: [415, 400] })),
        fc.constant<Draft>({ ...withType(sound, []), allowed: false, expected: [415, 400] }),
        fc.constant<Draft>({
          ...withType(sound, ['text/plain', 'application/json']),
          expected: [400, 415, 200, 201, 202, 409, 412, 422, 428],
        }),
        fc
          .constantFrom('application/json;charset=UTF-8', 'APPLICATION/JSON', 'application/json ; charset="utf-8"')
          .map((type) => withType(sound, [type])),
      ),
    ) ?? null,
};

const bomb = gzipSync(Buffer.alloc(20_000_000, 0x20));

const packed: [string, (plain: Buffer) => Buffer][] = [
  ['gzip', (plain) => gzipSync(plain)],
  ['gzip', () => bomb],
  ['br', (plain) => brotliCompressSync(plain)],
  ['deflate', (plain) => deflateSync(plain)],
  ['gzip, gzip', (plain) => gzipSync(gzipSync(plain))],
  ['zstd', (plain) => plain],
  ['x-unheard-of', (plain) => plain],
  ['identity, gzip', (plain) => gzipSync(plain)],
  ['gzip', (plain) => plain],
  ['', (plain) => plain],
  ['*', (plain) => plain],
];

export const contentEncodings: DrawnClass = {
  id: 'B15',
  title: 'Packed bodies, bombs among them',
  fits: hasBody,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) =>
      fc.constantFrom(...packed).map(([coding, pack]): Draft => {
        const draft = draftOf(sound, `Content-Encoding ${coding}`);
        const allowed = coding === '' ? null : false;
        return { ...draft, headers: [...draft.headers, ['Content-Encoding', coding]], body: pack(bytesOf(sound)), allowed };
      }),
    ) ?? null,
};

const wishes = [
  ...[
    'text/html',
    'image/png',
    'application/xml',
    '*/*;q=0',
    'application/json;q=0',
    'x',
    '',
    '/',
    '*/json',
    'application/json;q=2',
    'application/json;q=abc',
  ],
  ...[
    'application/problem+json',
    'text/*, */*;q=0.1',
    ','.repeat(500),
    'application/json;version=9',
    'a/b,'.repeat(1000),
    '*/*;q=0.0001',
    'image/svg+xml;q=0',
  ],
];
const tongues = [
  'xx',
  'nl;q=0,en;q=0',
  'en;q=9',
  'nl-NL-x-a',
  '*',
  ';;;',
  'en,'.repeat(2000),
  'q=1',
  'nl;q=',
  '-',
  '\t',
  'toString',
  '__proto__',
  'constructor',
];
const codings = ['gzip', 'br;q=1', 'identity;q=0', '*;q=0', 'x'];

export const wishesOfReaders: DrawnClass = {
  id: 'B17',
  title: 'Accept, Accept-Language, Accept-Encoding',
  fits: () => true,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const wish = fc.oneof(
        fc.constantFrom(...wishes).map((value): [string, string] => ['Accept', value]),
        fc.constantFrom(...tongues).map((value): [string, string] => ['Accept-Language', value]),
        fc.constantFrom(...codings).map((value): [string, string] => ['Accept-Encoding', value]),
        fc.string({ unit: 'grapheme-ascii', maxLength: 30 }).map((value): [string, string] => ['Accept', value.trim()]),
      );
      return wish.map(([name, value]) => {
        const draft = draftOf(sound, `${name}: ${value.slice(0, 40)}`);
        return { ...draft, headers: [...draft.headers.filter(([one]) => one !== name), [name, value] as [string, string]] };
      });
    }) ?? null,
};
