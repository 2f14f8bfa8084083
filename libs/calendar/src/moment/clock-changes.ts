import type { CivilDate, Instant } from '../types.js';
import { clockYear } from './clock-year.js';
import { epochOf } from './epoch-of.js';
import { offsetAt } from './offset-at.js';

/** A change between winter and summer time. */
export interface ClockChange {
  /** The day in Europe/Amsterdam on which the clock is changed. */
  on: CivilDate;
  /** Minutes that the clock goes forward: 60 in March, -60 in October. */
  forward: number;
}

/** The changes of the clock in Europe/Amsterdam after `from`, up to and including `to`, in order. Throws RangeError. */
export function clockChanges(from: Instant, to: Instant): ClockChange[] {
  const start = epochOf(from);
  const end = epochOf(to);
  const changes: ClockChange[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const { at, offset } of clockYear(year).changes) {
      if (at <= start || at > end) continue;
      changes.push({ on: new Date(at + offset).toISOString().slice(0, 10), forward: (offset - offsetAt(at - 1)) / 60_000 });
    }
  }
  return changes;
}
