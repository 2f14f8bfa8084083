import type { Criterion } from '../schema/types.js';
import { evaluateAsa } from './asa.js';
import { evaluateBackUp } from './back-up-hospital.js';
import { evaluateFirstClaim } from './first-claim.js';
import { evaluatePaid } from './paid-per-specialism.js';
import { evaluateSpecialists } from './specialists-per-specialism.js';
import type { ApplicationFigures, Evaluation } from './types.js';

/** What a criterion comes to by the numbers that a provider stated; `open` when it needs a person's judgement. */
export function evaluateCriterion({ evaluator }: Criterion, figures: ApplicationFigures): Evaluation {
  if (evaluator === 'judgement') return { outcome: 'open', compared: [] };
  switch (evaluator.kind) {
    case 'firstClaimBefore':
      return evaluateFirstClaim(figures, evaluator.date);
    case 'paidPerSpecialism':
      return evaluatePaid(figures, evaluator.minimum, evaluator.year);
    case 'asaAtMost':
      return evaluateAsa(figures, evaluator.value, evaluator.whenInvasive);
    case 'specialistsPerSpecialism':
      return evaluateSpecialists(figures, evaluator);
    case 'backUpHospital':
      return evaluateBackUp(figures, evaluator.withinMinutes);
    // What is stated holds no numbers for these yet: a person judges.
    case 'turnoverAtLeast':
    case 'marketShareAtLeast':
    case 'yearsInOperation':
    case 'fteTogether':
    case 'anyOf':
      return { outcome: 'open', compared: [] };
  }
}
