import type { ComputedEvaluator } from '../schema/types.js';
import { evaluationOf, notApplicable } from './evaluation-of.js';
import type { ApplicationFigures, Evaluation } from './types.js';

type Rule = Extract<ComputedEvaluator, { kind: 'asaAtMost' }>;

/** Asked of invasive treatment: under general anaesthesia only, unless the rule is for all of it. */
export function evaluateAsa({ invasiveProcedures, generalAnaesthesia, highestAsa }: ApplicationFigures, rule: Rule): Evaluation {
  const required = `ten hoogste ASA ${String(rule.value)}`;
  const which = rule.whenInvasive ? '' : ' onder algehele narcose';
  if (!invasiveProcedures || !(generalAnaesthesia || rule.whenInvasive)) return notApplicable(`Invasieve behandelingen${which}`, required);
  return evaluationOf([
    {
      what: `Hoogste ASA-classificatie bij invasieve behandelingen${which}`,
      required,
      actual: highestAsa === undefined ? null : `ASA ${String(highestAsa)}`,
      ok: highestAsa === undefined ? null : highestAsa <= rule.value,
    },
  ]);
}
