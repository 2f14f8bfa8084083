import { atLeast } from './at-least.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** The insurer's share, in percent. */
export const evaluateMarketShare = ({ marketShare }: ApplicationFigures, percent: string): Evaluation =>
  atLeast('Marktaandeel van de zorgverzekeraar binnen de instelling, in procenten', marketShare, percent);
