import type { MilestoneActor, MilestoneKind } from '@termijn/policies';
import { type PolicySummaryView } from './policy.view.js';

/** A part of a policy, by name. */
export class CalendarSegmentView {
  id: string;
  label: string;
}

/** A milestone with its words. */
export class CalendarMilestoneView {
  /** @example ZZ27-2 */
  id: string;

  actor: MilestoneActor;
  action: string;
  quote: string;

  /** Title of the document. */
  document: string;

  heading: string;
}

/** What holds instead for who missed a deadline. */
export class CalendarExceptionView {
  deadline: string;
  when: string;
}

/** One date or term of one insurer. */
export class CalendarEntryView {
  kind: MilestoneKind;

  /** @example "uiterlijk woensdag 30 september 2026" */
  when: string;

  /** First instant at which it is possible; null when the rule states none. */
  opensAt: string | null;

  /** The last day; null for a term, which runs from an event. */
  dueOn: string | null;

  /** The first instant that is too late. */
  firstLateAt: string | null;

  /** The last day that is still possible, also for a term; null when none follows from the policy. */
  latestOn: string | null;

  whenMissed: CalendarExceptionView | null;
  segments: CalendarSegmentView[];
  milestones: CalendarMilestoneView[];
}

/** What one insurer says of a step; no entries when it says nothing. */
export class CalendarInsurerView {
  /** @example zorg-en-zekerheid */
  insurer: string;

  entries: CalendarEntryView[];
}

/** A step of the season, for all insurers. */
export class CalendarStepView {
  /** @example providerOffer */
  id: string;

  label: string;

  /** In the order of `policies`. */
  insurers: CalendarInsurerView[];
}

/** The policies of a contract year side by side. Both lists are empty when no policy of that year is known. */
export class PolicyCalendarView {
  contractYear: number;

  /** The newest version of each insurer. */
  policies: PolicySummaryView[];

  steps: CalendarStepView[];
}
