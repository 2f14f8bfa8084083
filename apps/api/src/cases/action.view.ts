import type { Side } from '@termijn/workflow';

/** An event that would be accepted now. */
export class AllowedActionView {
  /** @example process.propose */
  type: string;

  /** @example "Procesafspraken voorstellen" */
  label: string;

  /** Set when it is the other side's act: then receivedAt and evidence go with it. */
  onBehalfOf: Side | null;

  /** What the body needs beside type and data. */
  requires: string[];

  /** JSON Schema of the data. */
  schema: Record<string, unknown>;

  /** A body that would be accepted now. */
  example: Record<string, unknown>;

  /** Where to send it. */
  href: string;
}

/** An event that would be refused now, and why. */
export class BlockedActionView {
  type: string;
  label: string;

  /** Set when it is the other side's act: the code is the one that it would get with receivedAt and evidence. */
  onBehalfOf: Side | null;

  /** The code that the refusal would have. */
  code: string;

  /** The status that the refusal would have. */
  status: number;

  title: string;
  reason: string;

  /** Who could lift it. */
  liftedBy: string | null;

  until: string | null;
}

/** What the caller can do with the case now. */
export class ActionsView {
  caseId: string;
  state: string;
  version: number;
  now: string;
  allowed: AllowedActionView[];
  blocked: BlockedActionView[];
}
