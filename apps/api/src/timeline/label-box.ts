import type { Language } from '../problems/words.js';
import type { DayGroup } from './day-groups.js';
import type { Placeable } from './place-boxes.js';
import { textWidth, wrapped } from './text-width.js';
import { daysOf, wordsIn } from './timeline-words.js';

export const fontSize = 12;
const lineHeight = 15;
const textAt = 18;
const widest = 190;
const padding = 7;

/** One thing in a label: its sign, and its words. */
export interface Entry<Sign extends string = string> {
  sign: Sign;
  text: string;
  /** A second line in other type; null when there is none. */
  status: string | null;
  /** Drawn grey: it no longer counts. */
  faint: boolean;
}

interface Line {
  text: string;
  /** Baseline, from the top of the box. */
  y: number;
  kind: 'head' | 'text' | 'status' | 'more';
  faint: boolean;
}

export interface LabelBox<Sign extends string = string> extends Placeable {
  lines: Line[];
  signs: { sign: Sign; y: number; faint: boolean }[];
  /** Everything that the label stands for, for who points at it. */
  tooltip: string;
}

export const textLeft = textAt;

const key = ({ sign, text, status, faint }: Entry): string => [sign, text, status, faint].join('\n');

/** The same thing several times is one entry that says how often. */
function counted<Sign extends string>(entries: Entry<Sign>[]): Entry<Sign>[] {
  const kinds = new Map<string, { entry: Entry<Sign>; count: number }>();
  for (const entry of entries) kinds.set(key(entry), { entry, count: (kinds.get(key(entry))?.count ?? 0) + 1 });
  return [...kinds.values()].map(({ entry, count }) => (count === 1 ? entry : { ...entry, text: `${entry.text} (${String(count)}×)` }));
}

/** A label for what fell on the same days: the days as its head, then at most `most` entries. */
export function labelBox<Sign extends string>(
  group: DayGroup<Entry<Sign>>,
  anchor: number,
  most: number,
  language: Language,
): LabelBox<Sign> {
  const entries = counted(group.items);
  const shown = entries.length > most ? entries.slice(0, most) : entries;
  const lines: Line[] = [];
  const signs: LabelBox<Sign>['signs'] = [];
  let y = padding + 10;
  const add = (text: string, kind: Line['kind'], faint = false): void => {
    lines.push({ text, y, kind, faint });
    y += lineHeight;
  };
  add(daysOf(group, language), 'head');
  for (const { sign, text, status, faint } of shown) {
    signs.push({ sign, y: y - 4, faint });
    for (const line of wrapped(text, fontSize, widest - textAt - padding, 2)) add(line, 'text', faint);
    if (status !== null) for (const line of wrapped(status, fontSize, widest - textAt - padding, 2)) add(line, 'status', faint);
  }
  const left = entries.slice(shown.length);
  if (left.length > 0) add(wordsIn(language).more(left.length), 'more');
  const width = lines.reduce((wide, { text, kind }) => {
    const start = kind === 'head' ? padding : textAt;
    return Math.max(wide, start + textWidth(text, fontSize, kind === 'head' || kind === 'status') + padding);
  }, 0);
  const tooltip = [daysOf(group, language), ...entries.map(({ text, status }) => (status === null ? text : `${text}: ${status}`))].join(
    '\n',
  );
  return { anchor, width: Math.ceil(width), height: y - lineHeight + padding + 2, lines, signs, tooltip };
}
