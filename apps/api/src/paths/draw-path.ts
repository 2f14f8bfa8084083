import type { ContractingPath } from '@termijn/workflow';
import { drawMachine } from './draw-machine.js';
import { currentMachine } from './present-path.js';

/** The machine of a path as SVG. */
export function drawPath(path: ContractingPath): Promise<string> {
  const { label, description } = path;
  return drawMachine(currentMachine(path), [], {
    title: label.nl,
    description: `Toestandsdiagram. ${description.nl}`,
    language: 'nl',
  });
}
