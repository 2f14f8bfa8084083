import fc from 'fast-check';
import type { Parameter } from '../document/types.js';
import type { Draft } from '../sending/draft.js';
import type { DrawnClass } from './fuzz-class.js';
import { draftOf } from './sound-requests.js';

type Header = [string, string];

const many = (count: number): Header[] => Array.from({ length: count }, (_, index) => [`X-${String(index)}`, 'a']);

/** With the statuses that must come, where one must. */
const sets: [string, Header[], number[]?][] = [
  ['100 kB of one header', [['X-Long', 'a'.repeat(100_000)]], [431]],
  ['1,000 headers', many(1000)],
  ['100 headers', many(100)],
  ['3,000 headers of nothing', many(3000).map(([name]): Header => [name, '']), [431]],
  ['not ASCII', [['X-Name', 'caf\u00e9 \u00ff']]],
  ['bytes above 0x7f in Accept', [['Accept', '\u00e9\u00ff']]],
  [
    '__proto__',
    [
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['prototype', 'z'],
    ],
  ],
  [
    '__proto__ twice',
    [
      ['__proto__', 'x'],
      ['__proto__', 'y'],
    ],
  ],
  [
    'hasOwnProperty',
    [
      ['hasOwnProperty', '1'],
      ['toString', '2'],
    ],
  ],
  ['Authorization twice', [['Authorization', 'Bearer x.y.z']], [400, 401]],
  ['Host twice', [['Host', 'example.nl']], [400, 200, 201, 202, 204, 409, 412, 422, 428]],
  ['Expect of something', [['Expect', 'the-spanish-inquisition']], [417, 400, 200, 201, 202, 204, 409, 412, 422, 428]],
  [
    'Upgrade to h2c',
    [
      ['Connection', 'Upgrade, HTTP2-Settings'],
      ['Upgrade', 'h2c'],
      ['HTTP2-Settings', 'AAMAAABkAAQAAP__'],
    ],
  ],
  [
    'Upgrade to websocket',
    [
      ['Connection', 'Upgrade'],
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
      ['Sec-WebSocket-Version', '13'],
    ],
  ],
  [
    'identity in headers',
    [
      ['X-User-ID', 'administrator'],
      ['X-Forwarded-User', 'root'],
      ['X-Role', 'administrator'],
      ['X-Tenant', 'vgz'],
    ],
  ],
  [
    'forwarded',
    [
      ['X-Forwarded-For', "127.0.0.1, ::1, '; --"],
      ['Forwarded', 'for="[::1]";host=evil'],
      ['X-Real-IP', 'x'],
    ],
  ],
  [
    'forwarded host',
    [
      ['X-Forwarded-Host', 'evil.example'],
      ['X-Forwarded-Proto', 'gopher'],
      ['X-Forwarded-Port', '-1'],
    ],
  ],
  [
    'another address',
    [
      ['X-Original-URL', '/v1/audit-records'],
      ['X-Rewrite-URL', '/v1/audit-records'],
    ],
  ],
  ['a range', [['Range', 'bytes=0-0,1-1,-1']]],
  [
    'conditions of old',
    [
      ['If-Modified-Since', 'x'],
      ['If-Unmodified-Since', 'Thu, 01 Jan 1970 00:00:00 GMT'],
      ['If-Range', '"x"'],
    ],
  ],
  ['If-None-Match', [['If-None-Match', '*']]],
  ['an odd If-None-Match', [['If-None-Match', 'W/"x", "", \'']]],
  ['cookies', [['Cookie', `a=${'b'.repeat(8000)}; __proto__=x`]]],
  [
    'origin',
    [
      ['Origin', 'null'],
      ['Access-Control-Request-Method', 'DELETE'],
    ],
  ],
  ['trailers wished for', [['TE', 'trailers, deflate;q=0.5']]],
  [
    'a request id that forges',
    [
      ['X-Request-Id', '{"level":50}'],
      ['X-Correlation-Id', 'a b'],
    ],
  ],
  ['a request id of 10,000', [['X-Request-Id', 'x'.repeat(10_000)]]],
  [
    'a trace',
    [
      ['traceparent', '00-zz-zz-99'],
      ['tracestate', '='.repeat(600)],
      ['baggage', 'a=%'],
    ],
  ],
  [
    'a date',
    [
      ['Date', 'yesterday'],
      ['Age', '-1'],
    ],
  ],
  [
    'cache rules',
    [
      ['Cache-Control', 'only-if-cached, max-stale=x'],
      ['Pragma', 'no-cache'],
    ],
  ],
];

const tokens = [
  '',
  'Bearer',
  'Bearer ',
  'Basic YTpi',
  'Bearer x',
  'Bearer a.b',
  'Bearer a.b.c',
  'Bearer ..',
  'Bearer eyJhbGciOiJub25lIn0.e30.',
  'bearer null',
  'Bearer undefined',
  `Bearer ${'a'.repeat(9000)}`,
  'Bearer \u00e9',
  'Digest x',
  'Bearer a b',
];

export const headers: DrawnClass = {
  id: 'B21',
  title: 'Headers: size, number, doubles, names of prototypes, tokens',
  fits: () => true,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const draft = draftOf(sound, '');
      const set = fc
        .constantFrom(...sets)
        .filter(([, , due]) => due === undefined || !due.includes(401) || operation.secured)
        .map(([note, extra, expected]) => ({
          ...draft,
          note,
          headers: [...draft.headers, ...extra],
          ...(expected ? { expected } : {}),
          mayClose: expected?.includes(431) ?? false,
        }));
      if (!operation.secured) return set;
      const token = fc.constantFrom(...tokens).map((value) => ({
        ...{ ...draft, caller: null, note: `Authorization: ${value.slice(0, 40)}`, allowed: false, expected: [400, 401, 431] },
        headers: [...draft.headers, ['Authorization', value] as Header],
      }));
      return fc.oneof({ weight: 3, arbitrary: set }, { weight: 1, arbitrary: token });
    }) ?? null,
};

const headerOf = (name: RegExp, parameters: Parameter[]): Parameter | undefined =>
  parameters.find((one) => one.in === 'header' && name.test(one.name));

const badKeys = [
  '',
  '""',
  'a'.repeat(256),
  `"${'a'.repeat(256)}"`,
  `"${'a'.repeat(5000)}"`,
  '"a\u0001b"',
  '"a\u00e9"',
  'a b c',
  '"a',
  'a"',
  '"a\\"b"',
  '"a" ; x=1',
  ':YQ==:',
  '1',
  '?1',
  '("a" "b")',
  '\u00ff',
];

export const requestKeys: DrawnClass = {
  id: 'B22',
  title: 'Idempotency-Key: absent, empty, long, malformed',
  fits: ({ parameters }) => headerOf(/^idempotency-key$/i, parameters) !== undefined,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const { name } = headerOf(/^idempotency-key$/i, operation.parameters)!;
      const draft = draftOf(sound, '');
      const others = draft.headers.filter(([one]) => one !== name);
      const never = (key: string): boolean => key === '' || key.length > 257 || /[^\x20-\x7e]/.test(key);
      const bad = fc.constantFrom(...badKeys).map((key) => ({
        ...{ ...draft, note: `${name}: ${key.slice(0, 40)}`, allowed: never(key) ? false : null },
        ...(never(key) ? { expected: [400, 409] } : {}),
        headers: [...others, [name, key] as Header],
      }));
      const twice = fc.constant<Draft>({
        ...draft,
        note: `${name} twice`,
        headers: [...others, [name, '"a"'] as Header, [name, '"b"'] as Header],
      });
      const absent = fc.constant<Draft>({ ...draft, note: `no ${name}`, headers: others });
      return fc.oneof({ weight: 4, arbitrary: bad }, twice, absent);
    }) ?? null,
};

const badTags = ['', 'x', '"', '"a" "b"', '"a",', 'W/*', '*, "2"', 'W/"', "'1'", '""a""', '1'];
const otherTags = [
  '"999999-x"',
  'W/"1"',
  '"0"',
  '"-1"',
  '""',
  '"1", "2", "3"',
  `"${'a'.repeat(5000)}"`,
  '*',
  'W/"x"',
  '"1e400"',
  '"99999999999999999999-x"',
];

export const preconditions: DrawnClass = {
  id: 'B23',
  title: 'If-Match and If-None-Match: absent, weak, stale, garbage',
  fits: ({ parameters }) => headerOf(/^if-(none-)?match$/i, parameters) !== undefined,
  drafts: (operation, ground) =>
    ground.sound.of(operation)?.chain((sound) => {
      const { name } = headerOf(/^if-match$/i, operation.parameters) ?? headerOf(/^if-none-match$/i, operation.parameters)!;
      const draft = draftOf(sound, '');
      const others = draft.headers.filter(([one]) => !/^if-(none-)?match$/i.test(one));
      const write = operation.method !== 'GET' && /^if-match$/i.test(name);
      const bad = fc.constantFrom(...badTags).map((tag) => ({
        ...draft,
        note: `${name}: ${tag}`,
        ...(write ? { allowed: false, expected: [400] } : {}),
        headers: [...others, [name, tag] as Header],
      }));
      const other = fc
        .constantFrom(...otherTags)
        .map((tag) => ({ ...draft, note: `${name}: ${tag.slice(0, 40)}`, headers: [...others, [name, tag] as Header] }));
      return fc.oneof(bad, other, fc.constant<Draft>({ ...draft, note: `no ${name}`, headers: others }));
    }) ?? null,
};
