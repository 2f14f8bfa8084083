import { Temporal } from 'temporal-polyfill';

/** The only time zone of the house: every party and every policy is Dutch. */
const zone = 'Europe/Amsterdam';

/** What the clock in Europe/Amsterdam does in one UTC year. Offsets and moments in milliseconds; an offset is local time minus UTC. */
export interface ClockYear {
  offsetAtStart: number;
  /** In order: the moment of the change, and the offset from then on. */
  changes: readonly { at: number; offset: number }[];
}

const known = new Map<number, ClockYear>();

/**
 * Read from the time zone data once per year and kept: a look-up there costs tens of microseconds, and every decision on a case computes
 * its open deadlines anew. The answer for a year never changes, so the memory makes this no less pure.
 */
export function clockYear(year: number): ClockYear {
  const there = known.get(year);
  if (there !== undefined) return there;
  const read = readYear(year);
  known.set(year, read);
  return read;
}

function readYear(year: number): ClockYear {
  const end = Date.UTC(year + 1, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1)).toZonedDateTimeISO(zone);
  const offsetAtStart = offsetOf(at);
  const changes: { at: number; offset: number }[] = [];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return { offsetAtStart, changes };
    changes.push({ at: next.epochMilliseconds, offset: offsetOf(next) });
    at = next;
  }
}

function offsetOf(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1_000_000;
}
