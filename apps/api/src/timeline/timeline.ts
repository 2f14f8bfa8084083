import type { CivilDate, Instant } from '@termijn/calendar';
import type { DeadlineKind, DeadlineStatus } from '@termijn/workflow';
import type { Language } from '../problems/words.js';

/** Whose doing something was; each has a shape of its own in the drawing. `refused` came too late and was kept without effect. */
export type Doer = 'insurer' | 'provider' | 'other' | 'clock' | 'refused';

/** Something that happened. */
export interface TimelineEvent {
  /** Place in the history; null for what was refused and stands beside it. */
  seq: number | null;
  label: string;
  /** "de zorginkoper". */
  who: string;
  doer: Doer;
  /** When it was received: that decides in time or late. */
  at: Instant;
  recordedAt: Instant;
  /** The clock did it and the case stayed as it was: a mark on the axis without a label. */
  quiet: boolean;
}

export interface TimelineDeadline {
  key: string;
  revision: number;
  label: string;
  kind: DeadlineKind;
  dueOn: CivilDate;
  status: DeadlineStatus;
  /** While it is open. */
  daysLeft: number | null;
  daysLate: number | null;
}

/** A part of the axis on which something was late. */
export interface TimelineBreach {
  label: string;
  dueOn: CivilDate;
  firstLateAt: Instant;
  /** When it was no longer late; null while it still is. */
  until: Instant | null;
  status: 'open' | 'metLate' | 'withdrawn' | 'stands';
  daysLate: number;
}

/** What a case looks like in time, ready to draw. */
export interface Timeline {
  title: string;
  subtitle: string;
  /** The state in words. */
  state: string;
  now: Instant;
  language: Language;
  events: TimelineEvent[];
  deadlines: TimelineDeadline[];
  breaches: TimelineBreach[];
}
