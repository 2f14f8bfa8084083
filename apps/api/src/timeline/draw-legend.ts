import type { Language } from '../problems/words.js';
import { drawSign, colours, type Sign } from './signs.js';
import { textWidth } from './text-width.js';
import type { TimelineLayout } from './timeline-layout.js';
import type { Timeline } from './timeline.js';
import { doerWords } from './timeline-words.js';

const deadlineWords: Record<Exclude<Sign, keyof typeof doerWords>, Record<Language, string>> = {
  done: { nl: 'gehaald', en: 'met' },
  doneLate: { nl: 'te laat gedaan', en: 'done late' },
  missed: { nl: 'verstreken', en: 'passed' },
  running: { nl: 'loopt', en: 'running' },
  past: { nl: 'voorbij of ingegaan', en: 'gone by or begun' },
  gone: { nl: 'vervallen, vervangen of niet van toepassing', en: 'cancelled, replaced or not applicable' },
};

const rest = {
  nl: { above: 'Boven de as, gedaan door:', below: 'Onder de as, termijnen:', late: 'te laat', quiet: 'herinnering of verstreken termijn' },
  en: { above: 'Above the axis, done by:', below: 'Below the axis, deadlines:', late: 'late', quiet: 'reminder or passed deadline' },
};

const px = (value: number): string => String(Math.round(value * 10) / 10);

interface Item {
  draw(x: number, y: number): string;
  text: string;
}

function row(head: string, items: Item[], y: number): string {
  let x = 28 + textWidth(head, 12, true) + 18;
  const parts = [`<text class="head" x="28" y="${px(y + 4)}">${head}</text>`];
  for (const { draw, text } of items) {
    parts.push(draw(x, y), `<text x="${px(x + 11)}" y="${px(y + 4)}">${text}</text>`);
    x += 11 + textWidth(text, 12) + 24;
  }
  return parts.join('');
}

/** What the signs mean. */
export function drawLegend({ legendTop, bars }: TimelineLayout, { language }: Timeline): string {
  const sign = (name: Sign) => (x: number, y: number) => drawSign(name, x, y);
  const doers = (Object.keys(doerWords) as (keyof typeof doerWords)[]).map((name): Item => ({
    draw: sign(name),
    text: doerWords[name][language],
  }));
  const kinds = (Object.keys(deadlineWords) as (keyof typeof deadlineWords)[]).map((name): Item => ({
    draw: sign(name),
    text: deadlineWords[name][language],
  }));
  const mark: Item = {
    draw: (x, y) => `<path d="M${px(x)} ${px(y - 4)}v8" stroke="${colours.clock}" stroke-width="1.5"/>`,
    text: rest[language].quiet,
  };
  const bar: Item = {
    draw: (x, y) => `<rect x="${px(x - 6)}" y="${px(y - 5)}" width="14" height="10" fill="url(#late)" stroke="${colours.missed}"/>`,
    text: rest[language].late,
  };
  return [
    row(rest[language].above, [...doers, mark], legendTop + 8),
    row(rest[language].below, [...kinds, ...(bars.length > 0 ? [bar] : [])], legendTop + 30),
  ].join('\n');
}
