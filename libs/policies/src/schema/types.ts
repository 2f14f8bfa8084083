import type { Static } from '@sinclair/typebox';
import type * as file from './policy-file.js';

/** Short name of an insurer, used as its key everywhere; the UZOVI code is an attribute of it. */
export type InsurerId = string;

export type { ComputedEvaluator, SingleEvaluator } from './evaluators.js';
export type ProviderKind = Static<typeof file.ProviderKind>;
export type InstitutionKind = Static<typeof file.InstitutionKind>;
export type ContractForm = Static<typeof file.ContractForm>;
export type TurnoverBasis = Static<typeof file.TurnoverBasis>;
export type MilestoneActor = Static<typeof file.MilestoneActor>;
export type MilestoneKind = Static<typeof file.MilestoneKind>;
export interface Milestone extends Static<typeof file.Milestone> {}
export interface SourceDocument extends Static<typeof file.SourceDocument> {}
/** Where a rule stands: the document by id, and the heading under which the words are found. */
export interface SourceReference extends Static<typeof file.SourceReference> {}
/** Words of a source that a right rests on. */
export interface SourcedQuote extends Static<typeof file.SourcedQuote> {}
export interface SegmentRule extends Static<typeof file.SegmentRule> {}
export interface Segment extends Static<typeof file.Segment> {}
export interface IncreaseGround extends Static<typeof file.IncreaseGround> {}
export interface IncreaseRules extends Static<typeof file.IncreaseRules> {}
export interface Criterion extends Static<typeof file.Criterion> {}
export interface ExclusionGround extends Static<typeof file.ExclusionGround> {}
export interface ProcedureRule extends Static<typeof file.ProcedureRule> {}
export interface LabelRule extends Static<typeof file.LabelRule> {}
export interface PurchasingPolicy extends Static<typeof file.PurchasingPolicy> {}

/** What the choice of a segment looks at; undefined where it was not said. */
export interface ProviderProfile {
  providerKind: ProviderKind;
  institutionKind?: InstitutionKind;
  contractedBefore?: boolean;
  contractForm?: ContractForm;
  /** Euros as text, by what it is measured, of which year, and where the number comes from. */
  turnover?: { amount: string; basis: TurnoverBasis; year: number; source: string };
}
