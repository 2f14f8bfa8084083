import { evaluationOf, notApplicable } from './evaluation-of.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** Asked only for invasive treatment under general anaesthesia. */
export function evaluateAsa({ invasiveProcedures, generalAnaesthesia, highestAsa }: ApplicationFigures, most: number): Evaluation {
  const required = `ten hoogste ASA ${String(most)}`;
  if (!invasiveProcedures || !generalAnaesthesia) return notApplicable('Invasieve behandelingen onder algehele narcose', required);
  return evaluationOf([
    {
      what: 'Hoogste ASA-classificatie bij invasieve behandelingen onder algehele narcose',
      required,
      actual: highestAsa === undefined ? null : `ASA ${String(highestAsa)}`,
      ok: highestAsa === undefined ? null : highestAsa <= most,
    },
  ]);
}
