import { civilDateOf } from '@termijn/calendar';
import type { Language } from '../problems/words.js';
import { axisHeight, type TimelineLayout } from './timeline-layout.js';
import { shortMonth } from './timeline-words.js';
import { textWidth } from './text-width.js';

const px = (value: number): string => String(Math.round(value * 10) / 10);

/** The axis: months in turns of grey, their names between the ticks, the year where it begins. */
export function drawAxis({ scale: { left, right, from }, ticks, everyMonth, axisTop }: TimelineLayout, language: Language): string {
  const first = civilDateOf(new Date(from).toISOString());
  const firstYear = first.slice(0, 4);
  const starts = [{ date: null, x: left }, ...ticks];
  const parts = starts.flatMap(({ date, x }, index) => {
    const end = starts[index + 1]?.x ?? right;
    const band = `<rect x="${px(x)}" y="${px(axisTop)}" width="${px(end - x)}" height="${String(axisHeight)}" fill="${index % 2 === 0 ? '#e9edf2' : '#dce2ea'}"/>`;
    if (date === null && !everyMonth) return [band];
    const tick = date === null ? '' : `<path d="M${px(x)} ${px(axisTop)}v${String(axisHeight)}" stroke="#8c97a5"/>`;
    const name = shortMonth(date ?? first, language);
    const fits = end - x >= textWidth(name, 12) + 6;
    return [band, tick, ...(fits ? [`<text class="month" x="${px((x + end) / 2)}" y="${px(axisTop + 18)}">${name}</text>`] : [])];
  });
  const january = ticks.filter(({ date }) => date.slice(5, 7) === '01');
  const room = january[0] === undefined || january[0].x - left > 50;
  const years = [...(room ? [{ x: left, year: firstYear }] : []), ...january.map(({ date, x }) => ({ x, year: date.slice(0, 4) }))];
  const yearTexts = years.map(({ x, year }) => `<text class="year" x="${px(x + 5)}" y="${px(axisTop + 32)}">${year}</text>`);
  const line = `<path d="M${px(left)} ${px(axisTop)}H${px(right)}" stroke="#3d4754" stroke-width="2"/>`;
  return [...parts, ...yearTexts, line].join('');
}
