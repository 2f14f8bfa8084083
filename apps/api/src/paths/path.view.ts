import type { Side } from '@termijn/workflow';

/** A contracting path in a list. */
export class PathSummaryView {
  /** @example existing-hospital */
  id: string;

  label: string;
  description: string;

  /** Whether it leads to a contract. */
  acquisition: boolean;

  /** Version of its machine. */
  version: number;

  href: string;
}

export class PathListView {
  items: PathSummaryView[];
}

/** A state that a case can be in. */
export class PathStateView {
  /** Id in the machine. */
  id: string;

  /** @example awaitingOffer */
  name: string;

  terminal: boolean;

  /** The deadlines that run while the case is in it. */
  deadlines: string[];

  /** The events that this state knows; whether they are allowed depends on the case. */
  events: string[];
}

/** An event of the machine. */
export class PathEventView {
  /** @example offer.submit */
  type: string;

  label: string;

  /** Whose act it is; clock for what happens by itself. */
  side: Side | 'either' | 'clock';

  /** JSON Schema of the data; null for what the clock does. */
  schema: Record<string, unknown> | null;
}

/** A deadline that a case on this path can have. */
export class PathDeadlineView {
  name: string;
  label: string;
  purpose: string;
}

/** A contracting path in full: its machine as data, as text and as a drawing. */
export class PathView extends PathSummaryView {
  /** How a case begins: the event with which it is opened, and what `data` of POST /v1/cases holds. */
  opening: PathEventView;

  /** The public states, in order. */
  publicStates: string[];

  states: PathStateView[];
  events: PathEventView[];
  deadlines: PathDeadlineView[];

  /** The machine as XState defines it. */
  machine: Record<string, unknown>;

  /** The same as a Mermaid state diagram. */
  mermaid: string;

  /** The same as a drawing. */
  diagram: string;
}
