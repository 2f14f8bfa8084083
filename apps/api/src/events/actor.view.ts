import type { Role } from '@termijn/workflow';

/** Who did something. */
export class ActorView {
  /** @example purchaser */
  role: Role;

  /** Name as the token gave it. */
  name: string | null;

  /** The account, as the issuer of the token knows it. */
  subject: string;

  /** Set for who acts for an insurer. */
  insurer: string | null;

  /** Set for who acts for a provider. */
  agb: string | null;
}
