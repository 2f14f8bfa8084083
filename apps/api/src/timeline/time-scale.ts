import { civilDateOf, startOfDay, type CivilDate, type Instant } from '@termijn/calendar';
import type { Timeline } from './timeline.js';

const day = 86_400_000;
const millisecondsOf = (at: Instant): number => Date.parse(at);

/** Where a moment stands on the axis. */
export interface TimeScale {
  from: number;
  to: number;
  left: number;
  right: number;
  x(at: Instant): number;
  /** False when now lies so far after everything else that the axis ends before it. */
  reachesNow: boolean;
}

/** The middle of a day: where what has a day and no hour stands. */
export const noonOf = (date: CivilDate): Instant => new Date(millisecondsOf(startOfDay(date)) + day / 2).toISOString();

function momentsOf({ events, deadlines, breaches }: Timeline): number[] {
  return [
    ...events.map(({ at }) => at),
    ...deadlines.map(({ dueOn }) => noonOf(dueOn)),
    ...breaches.flatMap(({ firstLateAt, until }) => (until === null ? [firstLateAt] : [firstLateAt, until])),
  ].map(millisecondsOf);
}

/** The axis from the first thing to the last; now is on it unless nothing is open and it would squeeze the rest into less than half. */
export function timeScale(timeline: Timeline, left: number, right: number): TimeScale {
  const now = millisecondsOf(timeline.now);
  const moments = momentsOf(timeline);
  const first = moments.reduce((least, at) => Math.min(least, at), moments[0] ?? now);
  const last = moments.reduce((most, at) => Math.max(most, at), moments[0] ?? now);
  const waiting = timeline.breaches.some(({ until }) => until === null) || timeline.deadlines.some(({ status }) => status === 'open');
  const reachesNow = waiting || moments.length === 0 || now - last < Math.max(30 * day, last - first);
  const start = Math.min(first, now);
  const end = reachesNow ? Math.max(last, now) : last;
  // Room on both sides, and never less than two months: a single day is no axis.
  const spare = Math.max(2 * day, (end - start) * 0.02, (60 * day - (end - start)) / 2);
  const from = start - spare;
  const to = end + spare;
  const perMillisecond = (right - left) / (to - from);
  return {
    from,
    to,
    left,
    right,
    reachesNow,
    x: (at) => left + (Math.min(Math.max(millisecondsOf(at), from), to) - from) * perMillisecond,
  };
}

export interface Tick {
  /** First day of a month. */
  date: CivilDate;
  x: number;
}

const monthStart = (year: number, month: number): CivilDate =>
  `${String(year + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** Where months begin; every third, or every January, when there are too many to name. */
export function monthTicks(scale: TimeScale): { ticks: Tick[]; everyMonth: boolean } {
  const first = civilDateOf(new Date(scale.from).toISOString());
  const months = (scale.to - scale.from) / (30.44 * day);
  const step = [1, 3, 12].find((size) => ((scale.right - scale.left) / months) * size >= 40) ?? 12;
  const year = Number(first.slice(0, 4));
  const ticks: Tick[] = [];
  for (let month = 0; ; month += step) {
    const date = monthStart(year, month);
    if (date > '2100') return { ticks, everyMonth: step === 1 };
    const at = startOfDay(date);
    if (millisecondsOf(at) > scale.to) return { ticks, everyMonth: step === 1 };
    if (millisecondsOf(at) >= scale.from) ticks.push({ date, x: scale.x(at) });
  }
}
