import { hundredths } from './decimal.js';
import { evaluationOf } from './evaluation-of.js';
import type { Evaluation } from './types.js';

/** One number held against a minimum; open when it was not stated. Both are text with at most two decimals. */
export const atLeast = (what: string, actual: string | undefined, minimum: string): Evaluation =>
  evaluationOf([
    {
      what,
      required: `ten minste ${minimum}`,
      actual: actual ?? null,
      ok: actual === undefined ? null : hundredths(actual) >= hundredths(minimum),
    },
  ]);
