import { BadCursor } from './bad-cursor.js';
import { decodeCursor, encodeCursor } from './cursor.js';

const place = ['2026-06-01T08:00:00.000Z', '01971a2b-0000-7000-8000-000000000001'];
const shape = ['instant', 'uuid'] as const;
const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

it('reads back what it wrote', () => {
  expect(decodeCursor('cases', shape, encodeCursor('cases', place))).toEqual(place);
  expect(decodeCursor('history', ['whole'], encodeCursor('history', ['0']))).toEqual(['0']);
  expect(decodeCursor('deadlines', ['date'], encodeCursor('deadlines', ['2028-02-29']))).toEqual(['2028-02-29']);
});

it.each([
  ['nothing', ''],
  ['no JSON', 'abc'],
  ['no base64', '!!!'],
  ['an object', raw({ list: 'cases' })],
  ['a number', raw(1)],
  ['another list, of the same shape', encodeCursor('events', place)],
  ['a part too few', encodeCursor('cases', place.slice(1))],
  ['a part too many', encodeCursor('cases', [...place, 'x'])],
  ['a number as a part', raw(['cases', place[0], 1])],
  ['an object as a part', raw(['cases', place[0], { toString: 1 }])],
  ['no uuid', encodeCursor('cases', [place[0]!, "' or 1=1"])],
  ['an upper-case uuid', encodeCursor('cases', [place[0]!, place[1]!.toUpperCase()])],
  ['31 February', encodeCursor('cases', ['2026-02-31T08:00:00.000Z', place[1]!])],
  ['24:00', encodeCursor('cases', ['2026-02-01T24:00:00.000Z', place[1]!])],
  ['infinity', encodeCursor('cases', ['infinity', place[1]!])],
  ['padding', `${encodeCursor('cases', place)}=`],
  ['white space', ` ${encodeCursor('cases', place)}`],
  ['other spelling of the same JSON', Buffer.from(JSON.stringify(['cases', ...place], null, 1)).toString('base64url')],
  ['10 kB', 'A'.repeat(10_000)],
])('refuses %s', (_, cursor) => {
  expect(() => decodeCursor('cases', shape, cursor)).toThrow(BadCursor);
});

it.each(['01', '-1', '1.0', '1e3', '99999999999999999'])('refuses %s as a whole number', (text) => {
  expect(() => decodeCursor('history', ['whole'], encodeCursor('history', [text]))).toThrow(BadCursor);
});
