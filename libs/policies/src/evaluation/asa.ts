import { evaluationOf, notApplicable } from './evaluation-of.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** Asked only for invasive treatment, and only of that under general anaesthesia unless `whenInvasive`. */
export function evaluateAsa(
  { invasiveProcedures, generalAnaesthesia, highestAsa }: ApplicationFigures,
  most: number,
  whenInvasive = false,
): Evaluation {
  const required = `ten hoogste ASA ${String(most)}`;
  const treatment = whenInvasive ? 'invasieve behandelingen' : 'invasieve behandelingen onder algehele narcose';
  if (!invasiveProcedures || !(whenInvasive || generalAnaesthesia))
    return notApplicable(`${treatment.charAt(0).toUpperCase()}${treatment.slice(1)}`, required);
  return evaluationOf([
    {
      what: `Hoogste ASA-classificatie bij ${treatment}`,
      required,
      actual: highestAsa === undefined ? null : `ASA ${String(highestAsa)}`,
      ok: highestAsa === undefined ? null : highestAsa <= most,
    },
  ]);
}
