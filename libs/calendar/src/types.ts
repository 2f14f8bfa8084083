/**
 * The words of civil time that the whole house shares. Everything is a string, so that it survives JSON unchanged.
 * The only time zone is Europe/Amsterdam.
 */

/** A day, `YYYY-MM-DD`, in Europe/Amsterdam. */
export type CivilDate = string;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-09-30T22:00:00.000Z`. Two instants compare as text. */
export type Instant = string;

/** A time of day, `HH:MM`, in Europe/Amsterdam. */
export type TimeOfDay = string;

/** Whether a term that ends on a Saturday, Sunday or holiday runs on (Algemene termijnenwet, art. 1). */
export type RollOver = 'none' | 'nextWorkingDay';

/** A length of time in civil units: six weeks are 42 civil days, whatever the clock does meanwhile. */
export interface Term {
  weeks?: number;
  days?: number;
}

/**
 * How a policy bounds an act in time. `before` is exclusive, all others include the day they name. `opensOn` is the first day on which
 * what has a last day can be done, where that follows from the source.
 */
export type DateRule =
  | { boundary: 'by'; date: CivilDate; time?: TimeOfDay; opensOn?: CivilDate }
  | { boundary: 'before'; date: CivilDate }
  | { boundary: 'from'; date: CivilDate }
  | { boundary: 'on'; date: CivilDate }
  | { boundary: 'window'; from: CivilDate; to: CivilDate; fromTime?: TimeOfDay; toTime?: TimeOfDay }
  | { boundary: 'month'; month: string }
  | { boundary: 'relative'; anchor: string; term: Term }
  | { boundary: 'event'; anchor: string }
  | { boundary: 'none' };

/** The recorded fact from which a relative term runs. */
export interface Anchor {
  /** What happened, e.g. `offer.submitted`. */
  event: string;
  at: Instant;
}

/** One line of the calculation, for people. `result` is the day or instant that the step arrives at. */
export interface ProofStep {
  code:
    | 'anchor'
    | 'otherRule'
    | 'fixedDate'
    | 'localDate'
    | 'addTerm'
    | 'clockChange'
    | 'rollOver'
    | 'noRollOver'
    | 'lastDay'
    | 'firstLate'
    | 'opens';
  nl: string;
  en: string;
  result: string;
}

/** What a rule comes to. `firstLateAt` is the first instant that is too late; null when nothing can be late. */
export interface ComputedTerm {
  opensAt: Instant | null;
  dueOn: CivilDate | null;
  firstLateAt: Instant | null;
  steps: ProofStep[];
}
