import type { RollOver } from '@termijn/calendar';
import { type DeadlineView } from './deadline.view.js';

/** One line of the calculation. */
export class ProofStepView {
  /** @example addTerm */
  code: string;

  /** @example "2026-09-30 plus 42 dagen is 2026-11-11." */
  text: string;

  /** The day or instant that the step arrives at. */
  result: string;
}

/** The recorded fact from which a term runs. */
export class AnchorView {
  /** @example offer.submitted */
  event: string;

  at: string;
}

/** Why a deadline falls when it falls: enough to compute it again by hand. */
export class ProofView {
  deadline: DeadlineView;

  /** The version of the policy that decided. */
  policyVersion: number;

  /** The milestone of the policy; null for a date that the parties agreed themselves. */
  milestone: string | null;

  /** The rule as data. */
  rule: Record<string, unknown>;

  /** The words of the source that give the rule. */
  quote: string | null;

  /** Title of the source document. */
  sourceTitle: string | null;

  /** The heading in it under which the quote is found. */
  heading: string | null;

  /** The reading that was chosen where the source leaves room. */
  reading: string | null;

  /** The recorded fact from which a term runs. */
  anchor: AnchorView | null;

  rollOver: RollOver;

  calendarVersion: string;

  steps: ProofStepView[];

  dueOn: string | null;

  opensAt: string | null;

  firstLateAt: string | null;
}
