import type { CivilDate } from '../types.js';

const millisecondsPerDay = 86_400_000;

/** Days since 1 January 1970 of a day that is known to be real. Whole numbers, so that a day is never 23 or 25 hours. */
export function dayNumber(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / millisecondsPerDay;
}

/** The day with that number. */
export function dayOfNumber(n: number): CivilDate {
  return new Date(n * millisecondsPerDay).toISOString().slice(0, 10);
}
