import { machineDot, type CaseMachine } from '@termijn/workflow';
import { escapedText } from './escaped-text.js';

/** What a drawing says to who cannot see it. */
export interface DrawingWords {
  title: string;
  description: string;
  language: 'nl' | 'en';
}

/** Drawings by their text in Graphviz. Cases share few configurations; the oldest goes when there are more. */
const drawn = new Map<string, Promise<string>>();
const kept = 64;

async function draw(dot: string): Promise<string> {
  const { instance } = await import('@viz-js/viz'); // 1.4 MB of WebAssembly: only for who asks for a drawing
  const svg = (await instance()).renderString(dot, { format: 'svg' });
  return svg.slice(svg.indexOf('<svg'));
}

function drawnOnce(dot: string): Promise<string> {
  const known = drawn.get(dot);
  if (known) return known;
  const drawing = draw(dot);
  drawn.set(dot, drawing);
  drawing.catch(() => drawn.delete(dot));
  for (const oldest of [...drawn.keys()].slice(0, Math.max(0, drawn.size - kept))) drawn.delete(oldest);
  return drawing;
}

/** A machine as SVG with its words; `active` names the states to mark, by id. */
export async function drawMachine(machine: CaseMachine, active: string[], { title, description, language }: DrawingWords): Promise<string> {
  const svg = await drawnOnce(machineDot(machine, active));
  const words = `<title>${escapedText(title)}</title>\n<desc>${escapedText(description)}</desc>\n`;
  return svg.replace(/<svg /, `<svg role="img" xml:lang="${language}" `).replace(/(<svg[^>]*>\n?)/, (opening) => opening + words);
}
