import type { DeadlineSign } from './timeline-layout.js';
import type { Doer } from './timeline.js';

export type Sign = Doer | DeadlineSign;

/** Colours that also differ in brightness, on white at least 4.5 to 1. */
export const colours: Record<Sign, string> = {
  insurer: '#1d4f91',
  provider: '#0b6b50',
  other: '#6b3fa0',
  clock: '#555f6d',
  refused: '#b3261e',
  done: '#0b6b50',
  doneLate: '#b3261e',
  missed: '#b3261e',
  running: '#1d4f91',
  past: '#555f6d',
  gone: '#6a7380',
};

const at = (x: number, y: number, shape: string): string => `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${shape}</g>`;

/** Every sign has a form of its own, so that colour is never the only difference. */
const shapes: Record<Sign, (colour: string) => string> = {
  insurer: (colour) => `<rect x="-4.5" y="-4.5" width="9" height="9" fill="${colour}"/>`,
  provider: (colour) => `<circle r="5" fill="${colour}"/>`,
  other: (colour) => `<path d="M0-6 6 0 0 6-6 0z" fill="${colour}"/>`,
  clock: (colour) => `<circle r="4.2" fill="#fff" stroke="${colour}" stroke-width="2"/>`,
  refused: (colour) => `<path d="M-4-4 4 4M4-4-4 4" stroke="${colour}" stroke-width="2.6" fill="none"/>`,
  done: (colour) => `<path d="M-5 0-1.5 4 5-4" stroke="${colour}" stroke-width="2.4" fill="none"/>`,
  doneLate: (colour) => `<circle r="5.5" fill="${colour}"/><path d="M-2.8 0-.8 2.4 2.8-2.2" stroke="#fff" stroke-width="1.6" fill="none"/>`,
  missed: (colour) => `<path d="M0-6 6 5H-6z" fill="${colour}"/><path d="M0-2.4V1.6M0 2.8v1.2" stroke="#fff" stroke-width="1.5"/>`,
  running: (colour) =>
    `<circle r="4.6" fill="#fff" stroke="${colour}" stroke-width="1.8"/><path d="M0-2.6V0H2" stroke="${colour}" stroke-width="1.4" fill="none"/>`,
  past: (colour) => `<path d="M-4-3.5 0 0-4 3.5M0-3.5 4 0 0 3.5" stroke="${colour}" stroke-width="1.6" fill="none"/>`,
  gone: (colour) => `<path d="M-5 0H5" stroke="${colour}" stroke-width="2.4"/>`,
};

export const drawSign = (sign: Sign, x: number, y: number): string => at(x, y, shapes[sign](colours[sign]));
