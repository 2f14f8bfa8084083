import { evaluationOf } from './evaluation-of.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** "More than three years": the day that is exactly three years back is not enough. */
export const evaluateFirstClaim = ({ firstClaimOn }: ApplicationFigures, date: string): Evaluation =>
  evaluationOf([
    {
      what: 'Eerste declaratie',
      required: `vóór ${date}`,
      actual: firstClaimOn ?? null,
      ok: firstClaimOn === undefined ? null : firstClaimOn < date,
    },
  ]);
