import type { Anchor, CivilDate, DateRule, Instant, ProofStep, RollOver } from '../types.js';

/** Why a deadline falls when it falls, stored with it: enough to compute it again by hand, without the code or the policy file. */
export interface DeadlineProof {
  /** The policy's milestone, e.g. `VGZ-Z5b`; null for a date that the parties agreed themselves. */
  milestone: string | null;
  rule: DateRule;
  /** The words of the source that give the rule; null where no document does. */
  quote: string | null;
  /** Title of the source document. */
  sourceTitle: string | null;
  /** The heading in it under which the quote is found. */
  heading: string | null;
  anchor: Anchor | null;
  calendarVersion: string;
  rollOver: RollOver;
  steps: ProofStep[];
  dueOn: CivilDate | null;
  opensAt: Instant | null;
  firstLateAt: Instant | null;
  /** The reading that was chosen where the source leaves room, in Dutch. */
  reading: string | null;
}
