import type { RollOver } from '@termijn/calendar';
import type { MilestoneActor, MilestoneKind, SegmentRule } from '@termijn/policies';
import {
  type ExcludedCareView,
  type LabelView,
  type ReadingView,
  type RemindersView,
  type SourceDocumentView,
  type SourceReferenceView,
} from './source.view.js';

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

  rollOver: RollOver;
  channel: string | null;
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

  milestones: MilestoneView[];
}

/** A purchasing policy in full, as data with quotes. */
export class PolicyView extends PolicySummaryView {
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

  excludedCare: ExcludedCareView[];
  dutyOfCare: Record<string, unknown>[];

  /** Readings chosen where the sources leave room. */
  readings: ReadingView[];
}
