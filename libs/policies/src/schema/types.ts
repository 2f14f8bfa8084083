import type { CivilDate, DateRule, RollOver, TimeOfDay } from '@termijn/calendar';

/** Short name of an insurer, used as its key everywhere; the UZOVI code is an attribute of it. */
export type InsurerId = string;

export type ProviderKind = 'hospital' | 'zbc' | 'institution';

/** Who must act. */
export type MilestoneActor = 'insurer' | 'provider' | 'both' | 'system';

/**
 * What a milestone's passing means. `cutOff`: late is refused. `target`: late is recorded. `preference` and `aim`: only
 * shown. `opening`: nothing can be late, something becomes possible or happens by the clock.
 */
export type MilestoneKind = 'cutOff' | 'target' | 'preference' | 'aim' | 'opening';

export interface SourceDocument {
  id: string;
  title: string;
  publisher: string;
  /** Day of publication where the document states one. */
  publishedOn: CivilDate | null;
}

/** Where a rule stands: the document by id, and the heading under which the words are found. */
export interface SourceReference {
  document: string;
  heading: string;
}

export interface Milestone {
  /** The id of `milestones.csv`, e.g. `VGZ-Z5b`. */
  id: string;
  actor: MilestoneActor;
  /** What must be done, in Dutch. */
  action: string;
  kind: MilestoneKind;
  rule: DateRule;
  /** The deadline of a case that this milestone governs, e.g. `offerDue`. */
  deadline?: string;
  /** The event that this milestone opens, e.g. `standardAgreement.request`. */
  opens?: string;
  /** Overrules the policy's default. */
  rollOver?: RollOver;
  /** As the source words it, in Dutch. */
  channel: string | null;
  /** The channels that may be used, where the source is exclusive: `oral`, `email`, `vecozo`. */
  channels?: string[];
  condition: string | null;
  source: SourceReference;
  quote: string;
  /** The reading chosen where the source leaves room, in Dutch. */
  reading?: string;
}

/** How a criterion is computed from what a new provider states. Amounts and fte are text: floats lose cents. */
export type ComputedEvaluator =
  /** The first claim must lie before this day. */
  | { kind: 'firstClaimBefore'; date: CivilDate }
  /** At least so much paid for care delivered in that year, for each specialism offered. */
  | { kind: 'paidPerSpecialism'; minimum: string; year: number }
  /** For invasive treatment under general anaesthesia. */
  | { kind: 'asaAtMost'; value: number }
  /** So many specialists per specialism, each and together with so much fte; evening and weekend duties not counted. */
  | { kind: 'specialistsPerSpecialism'; count: number; minimumFteEach: string; minimumFteTogether: string }
  /** For invasive procedures and clinical stay: handed over within so many minutes, in writing and signed. */
  | { kind: 'backUpHospital'; withinMinutes: number };

/** A requirement that a provider must meet before a contract can be proposed, and how its state is found. */
export interface Criterion {
  id: string;
  /** In Dutch. */
  title: string;
  providerKinds: ProviderKind[];
  /** Set when it is asked only of who had no contract in the year before. */
  newProvidersOnly?: true;
  /** By a person's judgement, or computed where the answers hold the numbers. */
  evaluator: 'judgement' | ComputedEvaluator;
  /** Whether duty of care allows to set it aside (VGZ: zorgplicht, footnote 1). */
  waivable: boolean;
  source: SourceReference;
  quote: string;
}

/** Care that this policy does not cover: a case for it is refused with the name of the policy that does. */
export interface ExcludedCare {
  care: string;
  /** In Dutch, e.g. "Ambulancezorg". */
  label: string;
  policy: string;
  source: SourceReference;
  quote: string;
}

export interface Segment {
  id: string;
  /** The contracting path, e.g. `existing-hospital`. */
  path: string;
  label: string;
  /** Null: for every kind. */
  providerKind: ProviderKind | null;
  /** True: only for who had a contract at any moment of the year before the contract year. */
  contractedBefore: boolean;
  /** Whether process agreements may say that the insurer makes the first offer. */
  insurerMayOfferFirst?: boolean;
  milestones: Milestone[];
}

/** Words of a source that a right rests on. */
export interface SourcedQuote {
  source: SourceReference;
  quote: string;
}

/** For whom a procedure is, or why there is none, in the words of the source. */
export interface ProcedureRule extends SourcedQuote {
  providerKind: ProviderKind;
  /** Whether the provider had a contract at any moment of the year before the contract year. */
  contractedBefore: boolean;
}

/** Why contracts that a brand made before it came under the policy are not the insurer's own. */
export interface LabelRule extends SourcedQuote {
  label: string;
}

export interface Reading {
  about: string;
  reading: string;
}

export interface PurchasingPolicy {
  insurer: InsurerId;
  insurerName: string;
  contractYear: number;
  version: number;
  title: string;
  /** Brands that fall under this policy, with the day from which they do. */
  labels: { name: string; from: CivilDate | null }[];
  calendarVersion: string;
  rollOver: RollOver;
  reminders: { daysBefore: number[]; at: TimeOfDay };
  sources: SourceDocument[];
  /** For every segment: publication, questions. */
  general: Milestone[];
  segments: Segment[];
  /** Which provider follows which procedure; the segments say what the procedure is. */
  procedures?: ProcedureRule[];
  labelRules?: LabelRule[];
  requirements: Criterion[];
  /** Where the policy says that duty of care allows to leave requirements, dates or the procedure aside. */
  dutyOfCare?: SourcedQuote[];
  excludedCare: ExcludedCare[];
  readings: Reading[];
}
