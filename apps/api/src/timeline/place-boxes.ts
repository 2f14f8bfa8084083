/** A label that wants to stand near its place on the axis. */
export interface Placeable {
  /** Where its stem meets the axis. */
  anchor: number;
  width: number;
  height: number;
}

/** Its place: `offset` is the distance from the axis to its nearest edge. */
export interface Placed<Box extends Placeable> {
  box: Box;
  left: number;
  lane: number;
  offset: number;
}

interface Spot {
  left: number;
  lane: number;
}

const gap = 8;
const laneGap = 8;
/** A stem behind another label costs as much as five lanes: rather a taller drawing than one in which lines end in the wrong label. */
const crossingCost = 5;

const reaches = ({ left, box }: { left: number; box: Placeable }, x: number): boolean => x > left - 2 && x < left + box.width + 2;

/** How many stems would run behind labels if this one stood here. */
function crossings<Box extends Placeable>(box: Box, { left, lane }: Spot, placed: Placed<Box>[]): number {
  const mine = placed.filter((other) => other.lane < lane && reaches(other, box.anchor));
  const theirs = placed.filter((other) => other.lane > lane && reaches({ left, box }, other.box.anchor));
  return mine.length + theirs.length;
}

const isFree = <Box extends Placeable>(box: Box, { left, lane }: Spot, placed: Placed<Box>[]): boolean =>
  placed.every((other) => other.lane !== lane || left >= other.left + other.box.width + gap || left + box.width + gap <= other.left);

/** To the right of its stem by preference, then over it, then to the left; always within the drawing. */
function lefts({ anchor, width }: Placeable, from: number, to: number): number[] {
  const wanted = [anchor - 8, anchor - width / 2, anchor - width + 8];
  return wanted.map((left) => Math.max(from, Math.min(left, to - width)));
}

/** The cheapest free spot beside the others; there always is one in the lane above them all. */
function bestSpot<Box extends Placeable>(box: Box, others: Placed<Box>[], from: number, to: number): Placed<Box> {
  const lanes = others.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  let best = { box, left: lefts(box, from, to)[0] ?? from, lane: lanes, offset: 0 };
  let least = Infinity;
  for (let lane = 0; lane <= lanes; lane++) {
    for (const [preference, left] of lefts(box, from, to).entries()) {
      if (!isFree(box, { left, lane }, others)) continue;
      const cost = crossings(box, { left, lane }, others) * crossingCost + lane + preference * 0.3;
      if (cost < least) [best, least] = [{ box, left, lane, offset: 0 }, cost];
    }
  }
  return best;
}

/** How often every label may look for a better spot once all have one. */
const rounds = 4;

/**
 * Puts labels in lanes so that none overlaps another, close to the axis and with few stems behind labels. From right to left: a label that
 * hangs to the right of its stem then climbs over the ones already there, and its stem stays clear of them.
 */
export function placeBoxes<Box extends Placeable>(boxes: Box[], from: number, to: number): Placed<Box>[] {
  let placed: Placed<Box>[] = [];
  for (const box of boxes.toSorted((a, b) => b.anchor - a.anchor)) placed.push(bestSpot(box, placed, from, to));
  for (let round = 0; round < rounds; round++) {
    for (const { box } of [...placed]) {
      const others = placed.filter((one) => one.box !== box);
      placed = [...others, bestSpot(box, others, from, to)];
    }
  }
  return withOffsets(withoutEmptyLanes(placed));
}

function withoutEmptyLanes<Box extends Placeable>(placed: Placed<Box>[]): Placed<Box>[] {
  const used = [...new Set(placed.map(({ lane }) => lane))].sort((a, b) => a - b);
  return placed.map((one) => ({ ...one, lane: used.indexOf(one.lane) }));
}

/** A lane is as high as its highest label. */
function withOffsets<Box extends Placeable>(placed: Placed<Box>[]): Placed<Box>[] {
  const heights: number[] = [];
  for (const { lane, box } of placed) heights[lane] = Math.max(heights[lane] ?? 0, box.height);
  const offsets = heights.map((_height, lane) => heights.slice(0, lane).reduce((sum, height) => sum + height + laneGap, 0));
  return placed.map((one) => ({ ...one, offset: offsets[one.lane] ?? 0 }));
}

/** How far the lanes reach from the axis. */
export const reachOf = (placed: Placed<Placeable>[]): number =>
  placed.reduce((most, { offset, box }) => Math.max(most, offset + box.height), 0);
