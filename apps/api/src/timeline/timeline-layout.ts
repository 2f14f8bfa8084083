import { civilDateOf } from '@termijn/calendar';
import { dayGroups } from './day-groups.js';
import { labelBox, type Entry, type LabelBox } from './label-box.js';
import { barLane, lateBars, type LateBar } from './late-bars.js';
import { placeBoxes, reachOf, type Placed } from './place-boxes.js';
import { monthTicks, noonOf, timeScale, type Tick, type TimeScale } from './time-scale.js';
import type { Doer, Timeline, TimelineDeadline } from './timeline.js';
import { statusInWords } from './timeline-words.js';

export const width = 1200;
const margin = 28;
const titleHeight = 64;
const nowRow = 26;
export const axisHeight = 38;
const stem = 16;
const legendHeight = 58;

/** What a deadline's sign says: done, done late, gone by, running, no longer there. */
export type DeadlineSign = 'done' | 'doneLate' | 'missed' | 'running' | 'past' | 'gone';

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Everything with its place, ready to be written down. */
export interface TimelineLayout {
  height: number;
  scale: TimeScale;
  ticks: Tick[];
  /** Whether there is one for every month. */
  everyMonth: boolean;
  /** Where now is; null when the axis ends before it. */
  nowX: number | null;
  nowTop: number;
  axisTop: number;
  bottom: number;
  legendTop: number;
  events: { box: LabelBox<Doer>; at: Rectangle }[];
  deadlines: { box: LabelBox<DeadlineSign>; at: Rectangle }[];
  dots: { x: number; sign: Doer }[];
  quiet: { x: number; text: string }[];
  barsTop: number;
  bars: LateBar[];
}

export function signOf({ status, kind }: Pick<TimelineDeadline, 'status' | 'kind'>): DeadlineSign {
  if (status === 'met') return 'done';
  if (status === 'metLate') return 'doneLate';
  if (status === 'open') return 'running';
  if (status === 'passed') return kind === 'cutOff' || kind === 'target' ? 'missed' : 'past';
  return 'gone';
}

/** Few labels may say more. */
const entriesFor = (labels: number): number => (labels <= 14 ? 5 : labels <= 26 ? 3 : 2);

function eventBoxes({ events, language }: Timeline, scale: TimeScale): Placed<LabelBox<Doer>>[] {
  const groups = dayGroups(
    events.filter(({ quiet }) => !quiet),
    ({ at }) => civilDateOf(at),
  );
  const boxes = groups.map((group) => {
    const items = group.items.map(({ doer, label }): Entry<Doer> => ({ sign: doer, text: label, status: null, faint: false }));
    const moments = group.items.map(({ at }) => scale.x(at));
    // A label for several days hangs from their middle.
    const anchor = (Math.min(...moments) + Math.max(...moments)) / 2;
    return labelBox({ ...group, items }, anchor, entriesFor(groups.length), language);
  });
  return placeBoxes(boxes, scale.left, scale.right);
}

function deadlineBoxes({ deadlines, language }: Timeline, scale: TimeScale): Placed<LabelBox<DeadlineSign>>[] {
  const groups = dayGroups(deadlines, ({ dueOn }) => dueOn);
  const boxes = groups.map((group) => {
    const items = group.items.map((deadline): Entry<DeadlineSign> => {
      const sign = signOf(deadline);
      return { sign, text: deadline.label, status: statusInWords(deadline, language), faint: sign === 'gone' };
    });
    const anchor = (scale.x(noonOf(group.first)) + scale.x(noonOf(group.last))) / 2;
    return labelBox({ ...group, items }, anchor, entriesFor(groups.length), language);
  });
  return placeBoxes(boxes, scale.left, scale.right);
}

/** A dot for everything that happened; of several of one kind that would cover each other the first. */
function dotsOf({ events }: Timeline, scale: TimeScale): TimelineLayout['dots'] {
  const dots: TimelineLayout['dots'] = [];
  for (const { at, doer: sign, quiet } of events) {
    const x = scale.x(at);
    if (!quiet && !dots.some((dot) => dot.sign === sign && Math.abs(dot.x - x) < 6)) dots.push({ x, sign });
  }
  return dots;
}

/** Where everything stands. Pure: the same case at the same moment gives the same drawing. */
export function timelineLayout(timeline: Timeline): TimelineLayout {
  const { language, now, events } = timeline;
  const scale = timeScale(timeline, margin, width - margin);
  const above = eventBoxes(timeline, scale);
  const bars = lateBars(timeline, scale, language);
  const below = deadlineBoxes(timeline, scale);
  const nowTop = titleHeight;
  const axisTop = nowTop + nowRow + Math.max(reachOf(above), 24) + stem;
  const barsTop = axisTop + axisHeight + 8;
  const flagsTop = barsTop + bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0) * barLane + stem;
  const bottom = flagsTop + Math.max(reachOf(below), 24) + 10;
  const place =
    (topOf: (offset: number, height: number) => number) =>
    <Sign extends string>({ box, left, offset }: Placed<LabelBox<Sign>>) => ({
      box,
      at: { left, top: topOf(offset, box.height), width: box.width, height: box.height },
    });
  return {
    height: bottom + legendHeight,
    scale,
    ...monthTicks(scale),
    nowX: scale.reachesNow ? scale.x(now) : null,
    nowTop,
    axisTop,
    bottom,
    legendTop: bottom + 14,
    events: above.map((one) => place((offset, height) => axisTop - stem - offset - height)(one)),
    deadlines: below.map((one) => place((offset) => flagsTop + offset)(one)),
    dots: dotsOf(timeline, scale),
    quiet: events.filter(({ quiet }) => quiet).map(({ at, label }) => ({ x: scale.x(at), text: label })),
    barsTop,
    bars,
  };
}
