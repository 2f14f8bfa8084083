/** A signed mark of how far the histories had come; see docs/history-verification.md. */
export class CheckpointView {
  /** Dense from 1. */
  number: number;

  /** By the clock of the database; never the sandbox clock. */
  takenAt: string;

  /** How many histories had moved since the checkpoint before. */
  heads: number;

  /** The exact text that was signed. */
  statement: string;

  /** Ed25519 over the UTF-8 bytes of the statement, in base64. */
  signature: string;

  /** PEM (SPKI). */
  publicKey: string;
}

/** A page of checkpoints, newest first. */
export class CheckpointListView {
  items: CheckpointView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
