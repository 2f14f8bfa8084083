import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';

/**
 * `received`: kept, nothing done yet. `parked`: before its time. `applied`: done, in the history. `overtaken`: recorded without effect.
 * `needsAttention`: can never apply, or names no one case; a person retries or dismisses it. `dismissed`: a person did.
 */
export type VecozoEventStatus = 'received' | 'parked' | 'applied' | 'overtaken' | 'needsAttention' | 'dismissed';

/** Why an event stands as it does. */
export interface VecozoReason {
  code: string;
  nl: string;
  en: string;
}

/** How an event names its case. */
export type CaseReference = { caseId: string } | { insurer: string; providerAgb: string; contractYear: number; path: string | null };

export interface NewVecozoEvent {
  /** From `newId(now)`. */
  id: string;
  insurer: string;
  /** The sender's own id, unique for the insurer. */
  eventId: string;
  /** Of the whole message. */
  contentHash: string;
  /** Of what it says, without its id. */
  contentKey: string | null;
  /** The sender's id of an earlier event that says the same. */
  copyOf: string | null;
  type: string;
  /** The signed time; decides in time or late. */
  time: Instant;
  sequence: number | null;
  /** The exact text that was sent. */
  raw: string;
  actor: Actor;
  caseId: string | null;
  status: 'received' | 'needsAttention' | 'overtaken';
  reason: VecozoReason | null;
}

export interface StoredVecozoEvent extends Omit<NewVecozoEvent, 'status'> {
  status: VecozoEventStatus;
  receivedAt: Instant;
  appliedSeq: number | null;
  attempts: number;
  urged: boolean;
  settledAt: Instant | null;
  settledBy: Actor | null;
}

/** An event of a case, with the place in the history of an effect that was saved before a crash could be noted. */
export interface CaseVecozoEvent extends StoredVecozoEvent {
  savedSeq: number | null;
}

/** What was found of one event; written only while the case still has the version on which it was found. */
export interface VecozoVerdict {
  id: string;
  status: 'parked' | 'overtaken' | 'needsAttention';
  reason: VecozoReason;
  /** The refusal of a late offer, kept with the case. */
  lateReceipt: string | null;
}

/** A case that a reference may mean. */
export interface ReferredCase {
  id: string;
  path: string;
  ended: boolean;
}

/** Events by when they were received: from, and before `until`; of one insurer, or null for all. */
export interface Stretch {
  from: Instant;
  until: Instant;
  insurer: string | null;
}

/** An event of a stretch, as it was before; `replanned` when its case is to be settled again. */
export interface ReplannedEvent {
  id: string;
  insurer: string;
  raw: string;
  status: VecozoEventStatus;
  caseId: string | null;
  receivedAt: Instant;
  replanned: boolean;
}

export interface NewReconciliation {
  id: string;
  insurer: string;
  source: string;
  from: Instant;
  until: Instant;
}
