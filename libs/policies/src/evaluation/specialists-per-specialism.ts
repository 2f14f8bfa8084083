import type { ComputedEvaluator } from '../schema/types.js';
import { hundredths, inDecimals } from './decimal.js';
import { evaluationOf } from './evaluation-of.js';
import type { ApplicationFigures, Comparison, Evaluation, SpecialismFigures } from './types.js';

type Rule = Extract<ComputedEvaluator, { kind: 'specialistsPerSpecialism' }>;

/**
 * Whether specialists can be pointed out who each and together work enough. The ones with the most fte are the best choice there is, so
 * nobody who works less does any harm. Who is bound in another way than by admission agreement or employment does not count.
 */
function comparisonsFor({ code, specialists }: SpecialismFigures, { count, minimumFteEach, minimumFteTogether }: Rule): Comparison[] {
  const counted = specialists
    .filter(({ engagement }) => engagement !== 'other')
    .map(({ fte }) => hundredths(fte))
    .filter((fte) => fte >= hundredths(minimumFteEach))
    .sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const together = counted.slice(0, count).reduce((sum, fte) => sum + fte, 0n);
  return [
    {
      what: `Specialisme ${code}: medisch specialisten met elk ten minste ${minimumFteEach} fte`,
      required: `ten minste ${String(count)}`,
      actual: String(counted.length),
      ok: counted.length >= count,
    },
    {
      what: `Specialisme ${code}: fte van deze ${String(count)} samen, zonder avond- en weekenddiensten`,
      required: `ten minste ${minimumFteTogether}`,
      actual: inDecimals(together),
      ok: together >= hundredths(minimumFteTogether),
    },
  ];
}

export const evaluateSpecialists = ({ specialisms }: ApplicationFigures, rule: Rule): Evaluation =>
  evaluationOf(specialisms.flatMap((specialism) => comparisonsFor(specialism, rule)));
