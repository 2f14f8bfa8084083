import type { Instant } from '@termijn/calendar';
import type { VecozoEventStatus, VecozoVerdict } from '@termijn/persistence';
import type { Actor, Decision } from '@termijn/workflow';

/** An event of a case, as far as its turn and its effect depend on it. */
export interface InboxEvent {
  id: string;
  /** The sender's id: the evidence. */
  eventId: string;
  type: string;
  time: Instant;
  sequence: number | null;
  data: Record<string, unknown>;
  actor: Actor;
  status: VecozoEventStatus;
  urged: boolean;
}

/** An event whose moment has come, decided. */
export interface Due {
  event: InboxEvent;
  decision: Decision;
  /** Which step of the decision is the event's own; the clock's may come before it. */
  ownStep: number;
}

export type Finding = { apply: Due } | { verdict: VecozoVerdict } | { again: true };
