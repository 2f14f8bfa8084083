import { computeTerm } from './term.js';
import type { RollOver } from '../types.js';

/**
 * A second way to the same answer that shares nothing with the calendar: day numbers counted by hand, the European rule for summer time
 * (last Sunday of March and October, 01:00 UTC; Directive 2000/84/EC) instead of time zone data, Easter after Carter instead of Meeus.
 */
const minute = 60_000;
const hour = 3_600_000;
const day = 86_400_000;

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day from 1 January 2023 on, in order, so that a day's number is its place; its weekday follows from 2023-01-01, a Sunday. */
const days: string[] = [];
for (let year = 2023; year <= 2041; year++) {
  lengths.forEach((length, month) => {
    for (let d = 1; d <= (month === 1 && leap(year) ? 29 : length); d++) {
      days.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    }
  });
}
const place = new Map(days.map((date, n) => [date, n]));
const at = (n: number): string => days[n] ?? 'beyond';
const numberOf = (date: string): number => place.get(date) ?? -1;
const epochDay = (n: number): number => 19_358 + n; // 2023-01-01 is 19,358 days after 1970-01-01
const isSunday = (n: number): boolean => n % 7 === 0;
const isWeekend = (n: number): boolean => n % 7 === 0 || n % 7 === 6;

function lastSunday(year: number, month: '03' | '10'): number {
  let n = numberOf(`${year}-${month}-31`);
  while (!isSunday(n)) n--;
  return n;
}

function offset(utc: number): number {
  for (let year = 2023; year <= 2041; year++) {
    const summer = epochDay(lastSunday(year, '03')) * day + hour;
    const winter = epochDay(lastSunday(year, '10')) * day + hour;
    if (utc >= summer && utc < winter) return 2 * hour;
  }
  return hour;
}

/** Midnight is never skipped nor doubled in Amsterdam: the offset that holds at 23:00 UTC of the day before or an hour earlier. */
function midnight(n: number): number {
  const winter = epochDay(n) * day - hour;
  const summer = epochDay(n) * day - 2 * hour;
  return offset(summer) === 2 * hour ? summer : winter;
}

function easter(year: number): number {
  let d = 225 - 11 * (year % 19);
  while (d > 50) d -= 30;
  if (d > 48) d--;
  const e = (year + Math.floor(year / 4) + d + 1) % 7;
  const q = d + 7 - e;
  return numberOf(`${year}-03-01`) - 1 + q;
}

const holidays = new Set<number>();
for (let year = 2024; year <= 2041; year++) {
  for (const monthDay of ['01-01', '05-05', '12-25', '12-26']) holidays.add(numberOf(`${year}-${monthDay}`));
  const king = numberOf(`${year}-04-27`);
  holidays.add(isSunday(king) ? king - 1 : king);
  for (const after of [-2, 1, 39, 50]) holidays.add(easter(year) + after);
}
for (const date of ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26']) holidays.add(numberOf(date));

function expected(receivedOn: number, length: number, rollOver: RollOver): { dueOn: string; firstLateAt: string } {
  let last = receivedOn + length;
  while (rollOver === 'nextWorkingDay' && (isWeekend(last) || holidays.has(last))) last++;
  return { dueOn: at(last), firstLateAt: new Date(midnight(last + 1)).toISOString() };
}

function computed(receivedAt: number, length: number, rollOver: RollOver): { dueOn: string | null; firstLateAt: string | null } {
  const { dueOn, firstLateAt } = computeTerm(
    { boundary: 'relative', anchor: 'x', term: { days: length } },
    { event: 'x', at: new Date(receivedAt).toISOString() },
    { rollOver, calendarVersion: 'nl-2026.1' },
  );
  return { dueOn, firstLateAt };
}

describe.each([42, 28])('%i days', (length) => {
  it.each<RollOver>(['none', 'nextWorkingDay'])('from every day of 2024–2040, roll-over %s', (rollOver) => {
    const wrong: unknown[] = [];
    let checked = 0;
    for (let n = numberOf('2024-01-01'); n <= numberOf('2040-12-31'); n++) {
      const want = expected(n, length, rollOver);
      for (const receivedAt of [midnight(n), midnight(n) + 12 * hour, midnight(n + 1) - 1]) {
        const got = computed(receivedAt, length, rollOver);
        checked++;
        if (got.dueOn !== want.dueOn || got.firstLateAt !== want.firstLateAt) wrong.push({ start: at(n), want, got });
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(18_000);
  });
});

it.each([
  ['spring 2026', '2026-03-26'],
  ['autumn 2026', '2026-10-22'],
  ['spring 2027', '2027-03-25'],
  ['autumn 2027', '2027-10-28'],
])('every minute of the week in which the clock changes: %s', (_week, firstDay) => {
  const wrong: unknown[] = [];
  let n = numberOf(firstDay);
  const end = midnight(n + 7);
  for (let receivedAt = midnight(n); receivedAt < end; receivedAt += minute) {
    if (receivedAt >= midnight(n + 1)) n++;
    const want = expected(n, 42, 'none');
    const got = computed(receivedAt, 42, 'none');
    if (got.dueOn !== want.dueOn || got.firstLateAt !== want.firstLateAt) wrong.push({ receivedAt, want, got });
  }
  expect(wrong).toEqual([]);
});

it('a term that ends in a week in which the clock changes, from every hour six weeks before', () => {
  for (const date of ['2026-02-15', '2026-09-13', '2027-02-14', '2027-09-19']) {
    const n = numberOf(date);
    for (let receivedAt = midnight(n); receivedAt < midnight(n + 1); receivedAt += hour) {
      expect(computed(receivedAt, 42, 'none')).toEqual(expected(n, 42, 'none'));
    }
  }
});
