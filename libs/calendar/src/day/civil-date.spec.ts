import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, civilDateOf, daysBetween, isCivilDate, weekdayOf } from './civil-date.js';

const dates = fc.integer({ min: 0, max: 36_889 }).map((n) => Temporal.PlainDate.from('2000-01-01').add({ days: n }).toString());

describe('isCivilDate', () => {
  it.each(['2000-01-01', '2028-02-29', '2000-02-29', '2026-04-30', '2100-12-31'])('%s is a day', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1999-12-31',
    '2101-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
  ])('%j is none', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });
});

describe('days agree with Temporal', () => {
  it('for adding, counting and the weekday', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, n) => {
        const other = Temporal.PlainDate.from(date).add({ days: n }).toString();
        if (!isCivilDate(other)) return;
        expect(addDays(date, n)).toBe(other);
        expect(daysBetween(date, other)).toBe(n);
        expect(weekdayOf(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
      }),
    );
  });
});

describe('civilDateOf', () => {
  it.each([
    ['2026-09-30T21:59:59.999Z', '2026-09-30'],
    ['2026-09-30T22:00:00.000Z', '2026-10-01'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2028-02-28T23:00:00.000Z', '2028-02-29'],
  ])('%s falls on %s', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });
});

it('what is no day, no instant or no whole number throws RangeError', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => addDays('2026-02-28', 0.5)).toThrow(RangeError);
  expect(() => addDays('2100-12-31', 1)).toThrow(RangeError);
  expect(() => daysBetween('2026-02-30', '2026-03-01')).toThrow(RangeError);
  expect(() => weekdayOf('morgen')).toThrow(RangeError);
  expect(() => civilDateOf('2026-09-30T22:00:00Z')).toThrow(RangeError);
  expect(() => civilDateOf('2026-09-30')).toThrow(RangeError);
});
