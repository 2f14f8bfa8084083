import { civilDateOf } from '@termijn/calendar';
import { escapedText } from '../paths/escaped-text.js';
import { drawAxis } from './draw-axis.js';
import { drawLegend } from './draw-legend.js';
import { fontSize, textLeft, type LabelBox } from './label-box.js';
import { barHeight, barLane } from './late-bars.js';
import { colours, drawSign, type Sign } from './signs.js';
import { timelineDescription } from './timeline-description.js';
import { textWidth } from './text-width.js';
import { axisHeight, timelineLayout, width, type Rectangle, type TimelineLayout } from './timeline-layout.js';
import type { Timeline } from './timeline.js';
import { daysOf, wordsIn } from './timeline-words.js';

const px = (value: number): string => String(Math.round(value * 10) / 10);

const style = `
text { font-family: Arial, Helvetica, 'Liberation Sans', sans-serif; font-size: ${String(fontSize)}px; fill: #1f2733; }
.title { font-size: 20px; font-weight: bold; }
.subtitle { font-size: 13px; fill: #3d4754; }
.head, .status, .now { font-weight: bold; }
.more, .faint { fill: #5b6470; }
.label { fill: #fff; stroke: #aab4c0; }
.stem { stroke: #8c97a5; fill: none; }
.month { fill: #3d4754; text-anchor: middle; }
.year { fill: #3d4754; font-weight: bold; }
`;

const hatching = `<defs><pattern id="late" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="7" height="7" fill="#fbe3e1"/><rect width="3" height="7" fill="${colours.missed}"/></pattern></defs>`;

function drawLabel<S extends Sign>(box: LabelBox<S>, { left, top, width: wide, height }: Rectangle): string {
  const lines = box.lines.map(({ text, y, kind, faint }) => {
    const x = left + (kind === 'head' ? 7 : textLeft);
    const sign = kind === 'status' && !faint ? box.signs.findLast((one) => one.y < y) : undefined;
    const colour = sign ? ` style="fill:${colours[sign.sign]}"` : '';
    return `<text class="${faint ? `${kind} faint` : kind}"${colour} x="${px(x)}" y="${px(top + y)}">${escapedText(text)}</text>`;
  });
  const signs = box.signs.map(({ sign, y }) => drawSign(sign, left + 9, top + y));
  return [
    `<g><title>${escapedText(box.tooltip)}</title>`,
    `<rect class="label" x="${px(left)}" y="${px(top)}" width="${px(wide)}" height="${px(height)}" rx="4"/>`,
    ...signs,
    ...lines,
    '</g>',
  ].join('');
}

const drawStem = (x: number, from: number, to: number): string => `<path class="stem" d="M${px(x)} ${px(from)}V${px(to)}"/>`;

function drawBars({ bars, barsTop }: TimelineLayout): string[] {
  return bars.map(({ x, width: wide, text, textX, textWidth: textWide, lane, goesOn }) => {
    const top = barsTop + lane * barLane;
    // Open on the right while it lasts.
    const end = goesOn
      ? `M${px(x + wide)} ${px(top)}H${px(x)}v${px(barHeight)}H${px(x + wide)}`
      : `M${px(x)} ${px(top)}h${px(wide)}v${px(barHeight)}h-${px(wide)}z`;
    return [
      `<g><title>${escapedText(text)}</title>`,
      `<rect x="${px(x)}" y="${px(top)}" width="${px(wide)}" height="${px(barHeight)}" fill="url(#late)"/>`,
      `<path d="${end}" fill="none" stroke="${colours.missed}"/>`,
      `<rect x="${px(textX - 2)}" y="${px(top + barHeight + 1)}" width="${px(textWide + 4)}" height="15" fill="#fff"/>`,
      `<text x="${px(textX)}" y="${px(top + barHeight + 13)}" style="fill:${colours.missed}">${escapedText(text)}</text></g>`,
    ].join('');
  });
}

function drawNow({ nowX, nowTop, bottom, scale }: TimelineLayout, { now, language }: Timeline): string {
  const day = civilDateOf(now);
  const text = `${wordsIn(language).now}: ${daysOf({ first: day, last: day }, language)}`;
  if (nowX === null) return `<text class="now" x="${px(scale.right)}" y="${px(nowTop + 15)}" text-anchor="end">${text} →</text>`;
  const wide = Math.ceil(textWidth(text, fontSize, true)) + 22;
  const left = Math.max(scale.left, Math.min(nowX - wide / 2, scale.right - wide));
  return [
    `<path d="M${px(nowX)} ${px(nowTop + 20)}V${px(bottom)}" stroke="#1f2733" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    `<rect x="${px(left)}" y="${px(nowTop)}" width="${px(wide)}" height="20" rx="10" fill="#1f2733"/>`,
    `<text class="now" x="${px(left + wide / 2)}" y="${px(nowTop + 14)}" text-anchor="middle" style="fill:#fff">${text}</text>`,
  ].join('');
}

function drawDots({ dots, quiet, axisTop }: TimelineLayout): string[] {
  const marks = quiet.map(
    ({ x, text }) =>
      `<g><title>${escapedText(text)}</title><path d="M${px(x)} ${px(axisTop - 5)}v5" stroke="${colours.clock}" stroke-width="1.5"/></g>`,
  );
  return [...marks, ...dots.map(({ x, sign }) => drawSign(sign, x, axisTop))];
}

const flagPole = (x: number, y: number): string => `<path d="M${px(x - 4)} ${px(y)}h8l-4 7z" fill="#3d4754"/>`;

/** What happened, what is due and what was late, on one time axis, as SVG. Pure: the same case at the same moment gives the same bytes. */
export function drawTimeline(timeline: Timeline): string {
  const layout = timelineLayout(timeline);
  const { title, subtitle, language } = timeline;
  const words = wordsIn(language);
  const { height, events, deadlines, axisTop, barsTop, bars } = layout;
  const under = axisTop + axisHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${px(height)}" viewBox="0 0 ${String(width)} ${px(height)}" role="img" aria-labelledby="timeline-title" aria-describedby="timeline-desc" xml:lang="${language}">`,
    `<title id="timeline-title">${escapedText(title)}</title>`,
    `<desc id="timeline-desc">${escapedText(timelineDescription(timeline))}</desc>`,
    `<style>${style}</style>${hatching}`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text class="title" x="28" y="32">${escapedText(title)}</text>`,
    `<text class="subtitle" x="28" y="52">${escapedText(subtitle)}</text>`,
    ...events.map(({ box, at }) => drawStem(box.anchor, at.top + at.height, axisTop)),
    ...deadlines.map(({ box, at }) => drawStem(box.anchor, under, at.top)),
    drawAxis(layout, language),
    drawNow(layout, timeline),
    ...deadlines.map(({ box }) => flagPole(box.anchor, under)),
    ...drawBars(layout),
    ...events.map(({ box, at }) => drawLabel(box, at)),
    ...deadlines.map(({ box, at }) => drawLabel(box, at)),
    ...drawDots(layout),
    ...(timeline.events.length === 0 ? [`<text x="28" y="${px(axisTop - 22)}">${words.nothingHappened}</text>`] : []),
    ...(timeline.deadlines.length === 0
      ? [`<text x="28" y="${px(barsTop + bars.length * barLane + 26)}">${words.noDeadlines}</text>`]
      : []),
    drawLegend(layout, timeline),
    '</svg>\n',
  ].join('\n');
}
