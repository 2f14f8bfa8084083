import { Type, type Static } from '@sinclair/typebox';
import type { CivilDate } from '@termijn/calendar';

const Amount = Type.String({ pattern: '^\\d+\\.\\d{2}$' });
const strict = { additionalProperties: false };

/** How a criterion is computed from what a new provider states. Amounts and fte are text: floats lose cents. */
export const ComputedEvaluator = Type.Union([
  /** The first claim must lie before this day. */
  Type.Object({ kind: Type.Literal('firstClaimBefore'), date: Type.Unsafe<CivilDate>(Type.String()) }, strict),
  /** At least so much paid for care delivered in that year, for each specialism offered. */
  Type.Object({ kind: Type.Literal('paidPerSpecialism'), minimum: Amount, year: Type.Integer() }, strict),
  /** For invasive treatment under general anaesthesia. */
  Type.Object({ kind: Type.Literal('asaAtMost'), value: Type.Integer() }, strict),
  /** So many specialists per specialism, each and together with so much fte; evening and weekend duties not counted. */
  Type.Object(
    { kind: Type.Literal('specialistsPerSpecialism'), count: Type.Integer(), minimumFteEach: Amount, minimumFteTogether: Amount },
    strict,
  ),
  /** For invasive procedures and clinical stay: handed over within so many minutes, in writing and signed. */
  Type.Object({ kind: Type.Literal('backUpHospital'), withinMinutes: Type.Integer() }, strict),
]);

export type ComputedEvaluator = Static<typeof ComputedEvaluator>;
