import { ApiProperty } from '@nestjs/swagger';
import type { ActorView } from '../events/actor.view.js';

/** Why an event stands as it does. */
export class VecozoReasonView {
  /** @example awaitsSequence */
  code: string;
  text: string;
}

/** An event of VECOZO, and what became of it. */
export class VecozoEventView {
  /** The sender's id. */
  id: string;

  /** @example onderhandeling.voorgesteld */
  type: string;

  /** @example "Voorstel gedaan" */
  label: string;

  /** The signed time, in UTC. */
  @ApiProperty({ format: 'date-time' })
  time: string;

  sequence: number | null;

  /** When it was stored here. */
  receivedAt: string;

  /** received: stored, nothing done yet. parked: before its time. applied: done. overtaken: recorded without effect. needsAttention: for a person. dismissed: by a person. */
  status: 'received' | 'parked' | 'applied' | 'overtaken' | 'needsAttention' | 'dismissed';

  reason: VecozoReasonView | null;

  /** The case that it is about; null when it names no one case. */
  caseId: string | null;

  /** Its place in the history of the case, once applied. */
  appliedSeq: number | null;

  data: Record<string, unknown>;

  /** When it was applied, found to have no effect, or dismissed. */
  settledAt: string | null;

  /** Who dismissed it. */
  settledBy: ActorView | null;

  links: Record<string, string>;
}

/** A page of events, newest first. */
export class VecozoEventListView {
  items: VecozoEventView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
