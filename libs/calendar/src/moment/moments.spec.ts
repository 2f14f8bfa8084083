import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { civilDateOf } from '../day/civil-date.js';
import { localTimeOf } from './local-time-of.js';
import { atTime, endOfDay, startOfDay } from './moments.js';

describe('the hour that the clock skips and the hour that comes twice', () => {
  it.each([
    // 28 March 2027: 02:00 becomes 03:00.
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '02:00', '2027-03-28T01:00:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    // 25 October 2026: 03:00 becomes 02:00.
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(atTime(date, time)).toBe(instant);
  });

  it('both instants of the double hour show the same time', () => {
    expect(localTimeOf('2026-10-25T00:30:00.000Z')).toBe('02:30');
    expect(localTimeOf('2026-10-25T01:30:00.000Z')).toBe('02:30');
  });
});

describe('days', () => {
  it.each([
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-09-30', '2026-09-29T22:00:00.000Z', '2026-09-30T22:00:00.000Z'],
    ['2100-12-31', '2100-12-30T23:00:00.000Z', '2100-12-31T23:00:00.000Z'],
  ])('%s runs from %s until %s', (date, start, end) => {
    expect([startOfDay(date), endOfDay(date)]).toEqual([start, end]);
  });

  it('every minute of any day agrees with Temporal, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_889 }), fc.integer({ min: 0, max: 1439 }), (n, minute) => {
        const date = Temporal.PlainDate.from('2000-01-01').add({ days: n });
        const time = Temporal.PlainTime.from('00:00').add({ minutes: minute });
        const zoned = date.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time });
        const instant = atTime(date.toString(), time.toString({ smallestUnit: 'minute' }));
        expect(Date.parse(instant)).toBe(zoned.epochMilliseconds);
        expect(civilDateOf(instant)).toBe(zoned.toPlainDate().toString());
        expect(localTimeOf(instant)).toBe(zoned.toPlainTime().toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 400 },
    );
  });
});

it('what is no day or no time throws RangeError', () => {
  expect(() => atTime('2026-02-30', '12:00')).toThrow(RangeError);
  expect(() => atTime('2026-02-28', '24:00')).toThrow(RangeError);
  expect(() => atTime('2026-02-28', '9:00')).toThrow(RangeError);
  expect(() => startOfDay('x')).toThrow(RangeError);
  expect(() => endOfDay('2026-02-30')).toThrow(RangeError);
});
