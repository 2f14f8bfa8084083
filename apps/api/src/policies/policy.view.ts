import type { DateRule, RollOver } from '@termijn/calendar';
import type {
  ExclusionGround,
  IncreaseRules,
  LabelRule,
  MilestoneActor,
  MilestoneKind,
  ProcedureRule,
  SegmentRule,
  SourcedQuote,
} from '@termijn/policies';
import {
  type ExcludedCareView,
  type LabelView,
  type ReadingView,
  type RemindersView,
  type SourceDocumentView,
  type SourceReferenceView,
} from './source.view.js';

/** Something known about a source. */
export class RemarkView {
  about: string;
  remark: string;
}

/** A policy in a list. */
export class PolicySummaryView {
  /** @example vgz */
  insurer: string;

  insurerName: string;

  /** @example 2027 */
  contractYear: number;

  version: number;
  title: string;
  href: string;
}

export class PolicyListView {
  items: PolicySummaryView[];
}

/** Another rule for who missed a deadline. */
export class WhenMissedView {
  /** @example visibleBy */
  deadline: string;

  rule: DateRule;
}

/** A date that the policy states, with its words. */
export class MilestoneView {
  /** @example VGZ-Z5b */
  id: string;

  actor: MilestoneActor;

  /** What must be done. */
  action: string;

  kind: MilestoneKind;

  /** The rule as data. */
  rule: Record<string, unknown>;

  /** The deadline of a case that it governs. */
  deadline: string | null;

  /** The event that it opens. */
  opens: string | null;

  /** Among the general ones: only for these segments; null when it is for all, or stands in a segment. */
  onlyFor: string[] | null;

  /** What holds instead for who missed a deadline. */
  whenMissed: WhenMissedView | null;

  rollOver: RollOver;
  channel: string | null;

  /** The only channels that may be used; null where the source is not exclusive. */
  channels: string[] | null;

  condition: string | null;
  source: SourceReferenceView;
  quote: string;

  /** The reading that was chosen where the source leaves room. */
  reading: string | null;

  /** First instant at which it is possible; null when the rule states none. */
  opensAt: string | null;

  /** The last day; null for a term, which runs from an event. */
  dueOn: string | null;

  /** The first instant that is too late. */
  firstLateAt: string | null;
}

/** The dates for one kind of provider. */
export class SegmentView {
  id: string;
  path: string;
  label: string;

  /** For whom it is; what is left out does not matter. */
  who: SegmentRule;

  /** The words that it rests on. */
  rule: SourcedQuote | null;

  /** Whether process agreements may say that the insurer makes the first offer. */
  insurerMayOfferFirst: boolean;

  /** The words by which a provider may ask to negotiate on an offer of the insurer. */
  negotiationOnRequest: SourcedQuote | null;

  /** How requests for a higher ceiling are looked at; only on the path for one. */
  increase: IncreaseRules | null;

  /** Until then only who submitted an offer reads its amounts. */
  offersSealedUntil: DateRule | null;

  milestones: MilestoneView[];
}

/** A purchasing policy in full, as data with quotes. */
export class PolicyView extends PolicySummaryView {
  /** Four digits; null when nobody knows it. */
  uzovi: string | null;

  /** Whether the code was read in the register itself. */
  uzoviConfirmed: boolean;

  /** The day from which cases are opened against this version; null for the first, which holds from the beginning. */
  inForceFrom: string | null;

  labels: LabelView[];
  calendarVersion: string;
  rollOver: RollOver;
  reminders: RemindersView;
  sources: SourceDocumentView[];

  /** For every kind of provider. */
  general: MilestoneView[];

  segments: SegmentView[];

  /** The minimum requirements. */
  requirements: Record<string, unknown>[];

  /** Why a provider gets no contract, or loses it. */
  exclusionGrounds: ExclusionGround[];

  excludedCare: ExcludedCareView[];
  /** For whom a procedure is, or why there is none, in the words of the source. */
  procedures: ProcedureRule[];

  /** Why contracts that a brand made earlier are not the insurer's own. */
  labelRules: LabelRule[];

  dutyOfCare: Record<string, unknown>[];

  /** Readings chosen where the sources leave room. */
  readings: ReadingView[];

  /** What is known about the sources' own faults and no calculation finds. */
  remarks: RemarkView[];
}
