import type { DeadlineKind, DeadlineSide, DeadlineStatus } from '@termijn/workflow';

/** A date that binds a side, and how it stands. */
export class DeadlineView {
  /**
   * Name within the case.
   * @example substantiveResponseDue
   */
  key: string;

  /** @example substantiveResponseDue */
  name: string;

  /** @example "Inhoudelijke reactie ontvangen" */
  label: string;

  /** cutOff: late is refused. target: late is recorded. preference and aim: only shown. opening: something becomes possible. reminder. */
  kind: DeadlineKind;

  /** Who must act. */
  side: DeadlineSide;

  /** The last day, in Europe/Amsterdam. */
  dueOn: string;

  /** The first instant that is too late. */
  firstLateAt: string;

  /** Civil days until dueOn; negative when it is past; null when the deadline is over. */
  daysLeft: number | null;

  status: DeadlineStatus;

  /** How many civil days late it was met, or has stood. */
  daysLate: number | null;

  /** When it was met, passed or cancelled. */
  closedAt: string | null;

  /** Rises when the date of the same deadline changes. */
  revision: number;

  /** The milestone of the policy that it rests on. */
  milestone: string | null;

  /** Why this day: rule, quote and every step of the calculation. */
  proof: string;
}

/** The deadlines of one case. */
export class DeadlineListView {
  items: DeadlineView[];
}

/** The case that a deadline belongs to. */
export class DeadlineCaseView {
  id: string;
  state: string;
  path: string;
  contractYear: number;
  insurer: string;
  providerAgb: string;
  providerName: string;
  href: string;
}

/** A deadline in a list over cases. */
export class DueDeadlineView extends DeadlineView {
  case: DeadlineCaseView;
}

/** A page of deadlines, earliest due first. */
export class DueDeadlineListView {
  items: DueDeadlineView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
