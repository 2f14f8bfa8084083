/** An account of which the tokens of before a moment are refused. */
export class RevocationView {
  /** The account (`sub`) at the issuer. */
  subject: string;

  /** Tokens that were issued until then, and up to five seconds later, are refused. By the real clock. */
  revokedAt: string;

  reason: string;
}
