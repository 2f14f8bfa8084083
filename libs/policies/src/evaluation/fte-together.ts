import { atLeast } from './at-least.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** What all medical specialists work together. */
export const evaluateFteTogether = ({ fteTogether }: ApplicationFigures, minimum: string): Evaluation =>
  atLeast('Gezamenlijk dienstverband van de medisch specialisten, in fte', fteTogether, minimum);
