import { machineDot, type ContractingPath } from '@termijn/workflow';
import { currentMachine } from './present-path.js';

const drawn = new Map<string, Promise<string>>();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words for who cannot see the drawing. */
function withWords(svg: string, { label, description }: ContractingPath): string {
  const words = `<title>${escaped(label.nl)}</title>\n<desc>Toestandsdiagram. ${escaped(description.nl)}</desc>\n`;
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<svg /, '<svg role="img" ')
    .replace(/(<svg[^>]*>\n?)/, `$1${words}`);
}

async function draw(path: ContractingPath): Promise<string> {
  const { instance } = await import('@viz-js/viz'); // 1.4 MB of WebAssembly: only for who asks for a drawing
  const viz = await instance();
  return withWords(viz.renderString(machineDot(currentMachine(path)), { format: 'svg' }), path);
}

/** The machine of a path as SVG; drawn once per process. */
export function drawPath(path: ContractingPath): Promise<string> {
  const known = drawn.get(path.id) ?? draw(path);
  drawn.set(path.id, known);
  return known;
}
