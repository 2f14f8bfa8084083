import { computeTerm } from './term.js';
import { daysLate, daysLeft } from './late.js';
import { reminderMoment } from './reminder.js';

const options = { rollOver: 'none', calendarVersion: 'nl-2026.1' } as const;

describe('daysLate', () => {
  const day = computeTerm({ boundary: 'by', date: '2026-09-30' }, null, options);
  const clock = computeTerm({ boundary: 'by', date: '2026-07-01', time: '17:00' }, null, options);
  const before = computeTerm({ boundary: 'before', date: '2026-09-16' }, null, options);

  it.each([
    ['long before', day, '2026-09-01T12:00:00.000Z', 0],
    ['the last millisecond', day, '2026-09-30T21:59:59.999Z', 0],
    ['the first late instant', day, '2026-09-30T22:00:00.000Z', 1],
    ['the end of the first late day', day, '2026-10-01T21:59:59.999Z', 1],
    ['the second late day', day, '2026-10-01T22:00:00.000Z', 2],
    ['after the change to winter time', day, '2026-10-25T23:00:00.000Z', 26],
    ['a millisecond before the cut-off', clock, '2026-07-01T14:59:59.999Z', 0],
    ['the cut-off itself', clock, '2026-07-01T15:00:00.000Z', 1],
    ['the rest of that day', clock, '2026-07-01T21:59:59.999Z', 1],
    ['the day after the cut-off', clock, '2026-07-01T22:00:00.000Z', 1],
    ['two days after the cut-off', clock, '2026-07-02T22:00:00.000Z', 2],
    ['"before": the day itself', before, '2026-09-15T22:00:00.000Z', 1],
    ['"before": the day before', before, '2026-09-15T21:59:59.999Z', 0],
    ['nothing can be late', { dueOn: '2026-11-12', firstLateAt: null }, '2030-01-01T00:00:00.000Z', 0],
    ['no day at all', { dueOn: null, firstLateAt: null }, '2030-01-01T00:00:00.000Z', 0],
  ])('%s', (_what, term, at, days) => {
    expect(daysLate(term, at)).toBe(days);
  });
});

it('daysLeft counts local days, not hours', () => {
  expect(daysLeft('2026-09-30', '2026-09-28T22:00:00.000Z')).toBe(1);
  expect(daysLeft('2026-09-30', '2026-09-28T21:59:59.999Z')).toBe(2);
  expect(daysLeft('2026-09-30', '2026-09-30T21:59:59.999Z')).toBe(0);
  expect(daysLeft('2026-09-30', '2026-10-02T12:00:00.000Z')).toBe(-2);
});

it('a reminder goes out at nine o’clock local time, summer and winter', () => {
  expect(reminderMoment('2026-11-11', 14, '09:00')).toBe('2026-10-28T08:00:00.000Z');
  expect(reminderMoment('2026-11-07', 14, '09:00')).toBe('2026-10-24T07:00:00.000Z');
  expect(reminderMoment('2026-09-30', 1, '09:00')).toBe('2026-09-29T07:00:00.000Z');
  expect(() => reminderMoment('2026-09-31', 1, '09:00')).toThrow(RangeError);
});
