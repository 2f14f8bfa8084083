/** The message that proves when an act of the other side was received. */
export class EvidenceView {
  /** @example email */
  channel: string;

  /** @example "Message-ID <4711@ziekenhuis.example>" */
  reference: string;

  note?: string;
}
