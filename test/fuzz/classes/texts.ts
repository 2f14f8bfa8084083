import fc from 'fast-check';
import { isText, oddAt, type Odd } from './odd-bodies.js';
import type { DrawnClass } from './fuzz-class.js';

const lengths = [
  0, 1, 2, 8, 9, 20, 21, 40, 41, 60, 61, 199, 200, 201, 255, 256, 399, 400, 401, 1999, 2000, 2001, 2010, 19_999, 20_000, 20_001, 200_000,
  1_000_000, 1_048_577,
];

export const textLengths: DrawnClass = oddAt(
  { id: 'B5', title: 'Texts of every length' },
  () =>
    fc
      .tuple(fc.constantFrom(...lengths), fc.constantFrom('a', '0', 'é', '😀', ' x'))
      .map(([length, sign]): Odd => ({ note: `${String(length)} times ${sign}`, value: sign.repeat(length) })),
  isText,
);

/** What PostgreSQL cannot hold, or what no text is: never accepted. */
const noText: [string, string][] = [
  ['NUL', '"a\\u0000b"'],
  ['only NUL', '"\\u0000"'],
  ['a high surrogate alone', '"a\\ud800b"'],
  ['a low surrogate alone', '"\\udc00"'],
  ['surrogates the wrong way round', '"\\udc00\\ud800"'],
];

const strangeTexts: [string, string][] = [
  ['right to left', '\u202eabc\u202c'],
  ['a thousand combining signs', `a${'\u0301'.repeat(1000)}`],
  ['emoji of several signs', '👩‍👩‍👧‍👦🏳️‍🌈'],
  ['composed', 'Caf\u00e9'],
  ['decomposed', 'Cafe\u0301'],
  ['a byte order mark', '\ufeffabc'],
  ['line separators', 'a\u2028b\u2029c'],
  ['homoglyphs', 'раураl'],
  ['a zero-width space', 'a\u200bb'],
  ['control signs', 'a\u0001\u0007\u001b[31mb\u007f\u0085'],
  ['no character', 'a\uffffb\ufffe'],
  ['beyond the first plane', '𝔄𝕭\u{10ffff}'],
  ['private use', '\ue000'],
  ['Turkish i', 'İıIi'],
  ['sharp s', 'ẞßſ'],
  ['line ends', 'a\r\nb\rc\n'],
  ['spaces around', '  a  '],
];

export const unicode: DrawnClass = oddAt(
  { id: 'B6', title: 'Unicode', weight: 2 },
  () =>
    fc.oneof(
      fc.constantFrom(...noText).map(([note, json]): Odd => ({ note, json, never: true })),
      fc.constantFrom(...strangeTexts).map(([note, value]): Odd => ({ note, value, echo: value })),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .map((value): Odd => ({ note: 'any graphemes', value, never: value.includes('\0') })),
      fc
        .string({ unit: 'binary', minLength: 1, maxLength: 60 })
        .map((value): Odd => ({ note: 'any code points', value, never: value.includes('\0') })),
    ),
  isText,
);

const days = [
  ...[
    '0000-00-00',
    '0000-01-01',
    '0001-01-01',
    '2026-02-30',
    '2026-02-29',
    '2024-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
  ],
  ...[
    '2026-09-30T00:00:00Z',
    '10000-01-01',
    '294277-01-01',
    '+012026-01-01',
    '-000001-01-01',
    '9999-12-31',
    '1582-10-10',
    '2026-W01-1',
    '20260930',
  ],
  ...['2026-09-31', '30-09-2026', 'today', '1790000000000', '2026-03-29', '2026-10-25', '٢٠٢٦-٠٩-٣٠', '2026-09-30 ', ' 2026-09-30'],
];
const moments = [
  ...[
    '2026-09-30T24:00:00Z',
    '2026-09-30T23:60:00Z',
    '2026-09-30T23:59:60Z',
    '2026-09-30T23:59:59',
    '2026-09-30T23:59:59+25:00',
    '2026-09-30T12:00Z',
  ],
  ...[
    '2026-09-30T12:00:00+00:60',
    '2026-03-29T02:30:00+01:00',
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00[Europe/Amsterdam]',
    '10000-01-01T00:00:00Z',
  ],
  ...[
    '294277-01-10T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-09-30T12:00:00.123456789Z',
    '2026-09-30T12:00:00.1234567891Z',
  ],
  ...[
    '2026-09-30t12:00:00z',
    '2026-09-30 12:00:00Z',
    'infinity',
    '-infinity',
    'now',
    'epoch',
    'allballs',
    '1970-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
  ],
  ...['2026-06-15T08:00:00.001Z', '2099-01-01T00:00:00Z', '1900-01-01T00:00:00Z', '2026-09-30T12:00:00−02:00', '2026-09-30T12:00:00+2:00'],
];
const looksLikeTime = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

export const times: DrawnClass = oddAt(
  { id: 'B8', title: 'Days and moments' },
  () =>
    fc.oneof(
      fc.constantFrom(...days, ...moments).map((value): Odd => ({ note: value, value })),
      fc
        .date({ min: new Date(-8e15), max: new Date(8e15), noInvalidDate: true })
        .map((date): Odd => ({ note: 'any moment', value: date.toISOString() })),
      fc.constantFrom(0, 1790000000000, -1, 1e20).map((value): Odd => ({ note: 'milliseconds', value })),
    ),
  looksLikeTime,
);

export const enums: DrawnClass = oddAt(
  { id: 'B10', title: 'Values of a list' },
  () =>
    fc.constantFrom<Odd>(
      { note: 'unknown', value: 'unheardOf' },
      { note: 'a list for one', value: ['hospital'] },
      { note: 'a trailing space', value: 'hospital ' },
      { note: 'capitals', value: 'HOSPITAL' },
      { note: 'capitals of an act', value: 'Offer.Submit' },
      { note: 'another act', value: 'offer.submit' },
      { note: 'a name of every object', value: 'toString' },
      { note: 'constructor', value: 'constructor' },
      { note: '__proto__', value: '__proto__' },
      { note: 'a number of a place', value: '0' },
      { note: 'a dotted way', value: 'offer.submit.data' },
    ),
  (value) => typeof value === 'string' && /^[a-z][A-Za-z.-]{2,40}$/.test(value),
);
