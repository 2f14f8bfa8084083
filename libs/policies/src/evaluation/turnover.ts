import { atLeast } from './at-least.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** What the insurer's own insured are worth to the provider. */
export const evaluateTurnover = ({ turnover }: ApplicationFigures, minimum: string): Evaluation =>
  atLeast('Zorgomzet gebaseerd op verzekerden van de zorgverzekeraar', turnover, minimum);
