import { hundredths } from './decimal.js';
import { evaluationOf } from './evaluation-of.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** Each specialism that is offered is held against the minimum by itself: much of one makes up for nothing of another. */
export const evaluatePaid = ({ specialisms }: ApplicationFigures, minimum: string, year: number): Evaluation =>
  evaluationOf(
    specialisms.map(({ code, paid }) => {
      const amount = paid?.year === year ? paid.amount : null;
      return {
        what: `Specialisme ${code}: uitbetaald voor behandeljaar ${String(year)}`,
        required: `ten minste ${minimum}`,
        actual: amount,
        ok: amount === null ? null : hundredths(amount) >= hundredths(minimum),
      };
    }),
  );
