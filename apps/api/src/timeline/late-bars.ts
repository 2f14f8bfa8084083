import type { Language } from '../problems/words.js';
import { textWidth } from './text-width.js';
import { fontSize } from './label-box.js';
import type { TimeScale } from './time-scale.js';
import type { Timeline } from './timeline.js';
import { breachInWords } from './timeline-words.js';

/** A stretch on which something was late, with its words under it. */
export interface LateBar {
  x: number;
  width: number;
  text: string;
  textX: number;
  textWidth: number;
  lane: number;
  /** True while it still is late. */
  goesOn: boolean;
}

export const barHeight = 12;
export const barLane = 32;
const gap = 10;

/** The late stretches in lanes; what turned out to be received in time was never late. */
export function lateBars({ breaches, now }: Timeline, scale: TimeScale, language: Language): LateBar[] {
  const bars: LateBar[] = [];
  for (const breach of breaches.filter(({ status }) => status !== 'withdrawn')) {
    const x = scale.x(breach.firstLateAt);
    const width = Math.max(5, scale.x(breach.until ?? now) - x);
    const text = `${breach.label}: ${breachInWords(breach, language)}`;
    const wide = Math.ceil(textWidth(text, fontSize));
    const textX = Math.max(scale.left, Math.min(x, scale.right - wide));
    const from = Math.min(x, textX);
    const to = Math.max(x + width, textX + wide);
    const overlaps = (other: LateBar): boolean =>
      from < Math.max(other.x + other.width, other.textX + other.textWidth) + gap && to + gap > Math.min(other.x, other.textX);
    let lane = 0;
    while (bars.some((other) => other.lane === lane && overlaps(other))) lane++;
    bars.push({ x, width, text, textX, textWidth: wide, lane, goesOn: breach.until === null });
  }
  return bars;
}
