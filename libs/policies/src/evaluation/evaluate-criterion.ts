import type { CivilDate } from '@termijn/calendar';
import type { Criterion, SingleEvaluator } from '../schema/types.js';
import { anyOf } from './any-of.js';
import { evaluateAsa } from './asa.js';
import { evaluateBackUp } from './back-up-hospital.js';
import { evaluateFirstClaim } from './first-claim.js';
import { evaluateFteTogether } from './fte-together.js';
import { evaluateMarketShare } from './market-share.js';
import { evaluatePaid } from './paid-per-specialism.js';
import { evaluateSpecialists } from './specialists-per-specialism.js';
import { evaluateTurnover } from './turnover.js';
import type { ApplicationFigures, Evaluation } from './types.js';
import { evaluateYears } from './years-in-operation.js';

function evaluateSingle(evaluator: SingleEvaluator, figures: ApplicationFigures, openedOn: CivilDate): Evaluation {
  switch (evaluator.kind) {
    case 'firstClaimBefore':
      return evaluateFirstClaim(figures, evaluator.date);
    case 'paidPerSpecialism':
      return evaluatePaid(figures, evaluator.minimum, evaluator.year);
    case 'asaAtMost':
      return evaluateAsa(figures, evaluator);
    case 'specialistsPerSpecialism':
      return evaluateSpecialists(figures, evaluator);
    case 'backUpHospital':
      return evaluateBackUp(figures, evaluator.withinMinutes);
    case 'turnoverAtLeast':
      return evaluateTurnover(figures, evaluator.minimum);
    case 'marketShareAtLeast':
      return evaluateMarketShare(figures, evaluator.percent);
    case 'yearsInOperation':
      return evaluateYears(figures, evaluator.minimum, openedOn);
    case 'fteTogether':
      return evaluateFteTogether(figures, evaluator.minimum);
  }
}

/**
 * What a criterion comes to by the numbers that a provider stated; `open` when it needs a person's judgement. Years are counted up to
 * `openedOn`, the day (Europe/Amsterdam) on which the case was opened.
 */
export function evaluateCriterion({ evaluator }: Criterion, figures: ApplicationFigures, openedOn: CivilDate): Evaluation {
  if (evaluator === 'judgement') return { outcome: 'open', compared: [] };
  if (evaluator.kind === 'anyOf') return anyOf(evaluator.of.map((one) => evaluateSingle(one, figures, openedOn)));
  return evaluateSingle(evaluator, figures, openedOn);
}
