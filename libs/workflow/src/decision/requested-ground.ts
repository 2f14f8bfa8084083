import type { CivilDate } from '@termijn/calendar';

/** A ground of the policy for raising a ceiling, as a request states it. */
export interface RequestedGround {
  ground: string;
  explanation: string;
  /** A statement signed by the boards of all providers involved. */
  boardStatement?: { reference: string; signedBy: { agb: string; name: string }[] };
  /** The days, both included, on which care could not be delivered in the expected volume. */
  period?: { from: CivilDate; to: CivilDate };
}
