import { earliest, isBefore, latest, toInstant } from './instant.js';
import { isInstant } from './is-instant.js';

describe('toInstant', () => {
  it.each([
    ['2026-09-30T22:00:00.000Z', '2026-09-30T22:00:00.000Z'],
    ['2026-10-01T00:00:00+02:00', '2026-09-30T22:00:00.000Z'],
    ['2026-10-01T00:00+0200', '2026-09-30T22:00:00.000Z'],
    ['2026-09-30T17:30:00.5-04:30', '2026-09-30T22:00:00.500Z'],
    ['2026-09-30t22:00:00z', '2026-09-30T22:00:00.000Z'],
    ['2026-09-30T21:59:59.999999999Z', '2026-09-30T21:59:59.999Z'],
  ])('%s is %s', (text, instant) => {
    expect(toInstant(text)).toBe(instant);
  });

  it.each([
    '2026-10-01T00:00:00',
    '2026-10-01',
    '2026-02-30T00:00:00Z',
    '2026-09-30T25:00:00Z',
    '2026-09-30T24:00:00Z',
    '1970-01-01T00:00:00Z',
    '2101-01-01T00:00:00Z',
    '2026-09-30T22:00:00Z[Europe/Amsterdam]',
    'Sep 30 2026 22:00 GMT',
    '1790000000000',
    '',
  ])('%j throws RangeError', (text) => {
    expect(() => toInstant(text)).toThrow(RangeError);
  });
});

describe('isInstant', () => {
  it.each(['2026-09-30T22:00:00.000Z', '1999-12-31T23:00:00.000Z', '2100-12-31T23:00:00.000Z'])('%s is one', (text) => {
    expect(isInstant(text)).toBe(true);
  });

  it.each([
    '2026-09-30T22:00:00Z',
    '2026-09-30T22:00:00.000+00:00',
    '2026-02-30T22:00:00.000Z',
    '2026-09-30T24:00:00.000Z',
    '2026-09-30T22:61:00.000Z',
    '1999-12-31T22:59:59.999Z',
    '2100-12-31T23:00:00.001Z',
    '2026-09-30',
  ])('%s is none', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

it('comparing, first and last', () => {
  const [a, b, c] = ['2026-09-30T22:00:00.000Z', '2026-09-30T22:00:00.001Z', '2027-01-01T00:00:00.000Z'] as const;
  expect([isBefore(a, b), isBefore(b, a), isBefore(a, a)]).toEqual([true, false, false]);
  expect(earliest([b, a, c])).toBe(a);
  expect(latest([b, c, a])).toBe(c);
  expect(() => earliest([])).toThrow(RangeError);
  expect(() => latest([])).toThrow(RangeError);
});
