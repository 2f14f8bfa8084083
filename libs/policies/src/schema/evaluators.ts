import { Type, type Static } from '@sinclair/typebox';
import type { CivilDate } from '@termijn/calendar';

const Amount = Type.String({ pattern: '^\\d+\\.\\d{2}$' });
const strict = { additionalProperties: false };

const single = [
  /** The first claim must lie before this day. */
  Type.Object({ kind: Type.Literal('firstClaimBefore'), date: Type.Unsafe<CivilDate>(Type.String()) }, strict),
  /** At least so much paid for care delivered in that year, for each specialism offered. */
  Type.Object({ kind: Type.Literal('paidPerSpecialism'), minimum: Amount, year: Type.Integer() }, strict),
  /** For invasive treatment under general anaesthesia; with `whenInvasive` for every invasive treatment. */
  Type.Object({ kind: Type.Literal('asaAtMost'), value: Type.Integer(), whenInvasive: Type.Optional(Type.Literal(true)) }, strict),
  /** So many specialists per specialism, each and together with so much fte; evening and weekend duties not counted. */
  Type.Object(
    { kind: Type.Literal('specialistsPerSpecialism'), count: Type.Integer(), minimumFteEach: Amount, minimumFteTogether: Amount },
    strict,
  ),
  /** For invasive procedures and clinical stay: handed over within so many minutes, in writing and signed. */
  Type.Object({ kind: Type.Literal('backUpHospital'), withinMinutes: Type.Integer() }, strict),
  /** What the provider turns over with patients insured with this insurer. */
  Type.Object({ kind: Type.Literal('turnoverAtLeast'), minimum: Amount }, strict),
  /** The insurer's share in what the provider turns over. */
  Type.Object({ kind: Type.Literal('marketShareAtLeast'), percent: Amount }, strict),
  /** Whole years in full operation, on the day on which the case is opened. */
  Type.Object({ kind: Type.Literal('yearsInOperation'), minimum: Type.Integer() }, strict),
  /** Of all its medical specialists. */
  Type.Object({ kind: Type.Literal('fteTogether'), minimum: Amount }, strict),
] as const;

/** What is computed by itself, without alternatives. */
const SingleEvaluator = Type.Union([...single]);

/** How a criterion is computed from what a provider states. Amounts, fte and percentages are text: floats lose cents. */
export const ComputedEvaluator = Type.Union([
  ...single,
  /** Met when one of these is. */
  Type.Object({ kind: Type.Literal('anyOf'), of: Type.Array(SingleEvaluator, { minItems: 2 }) }, strict),
]);

export type SingleEvaluator = Static<typeof SingleEvaluator>;
export type ComputedEvaluator = Static<typeof ComputedEvaluator>;
