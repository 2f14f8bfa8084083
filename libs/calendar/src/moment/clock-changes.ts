import { Temporal } from 'temporal-polyfill';
import type { CivilDate, Instant } from '../types.js';
import { zone } from './zone.js';

/** A change between winter and summer time. */
export interface ClockChange {
  /** The day in Europe/Amsterdam on which the clock is changed. */
  on: CivilDate;
  /** Hours that the clock goes forward: 1 in March, -1 in October. */
  forward: number;
}

/** The changes of the clock in Europe/Amsterdam after `from`, up to and including `to`, in order. Throws RangeError. */
export function clockChanges(from: Instant, to: Instant): ClockChange[] {
  const end = Temporal.Instant.from(to).epochMilliseconds;
  const changes: ClockChange[] = [];
  let before = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  for (;;) {
    const after = before.getTimeZoneTransition('next');
    if (after === null || after.epochMilliseconds > end) return changes;
    changes.push({
      on: after.toPlainDate().toString(),
      forward: (after.offsetNanoseconds - before.offsetNanoseconds) / 3_600_000_000_000,
    });
    before = after;
  }
}
