import type { Instant } from '@termijn/calendar/types.js';
import type { ProviderKind } from '@termijn/policies/schema/types.js';
import type { Actor, Decision, DeadlineKind, PathId, Side, StoredSnapshot } from '@termijn/workflow/decision/types.js';

/** What is fixed when a case is opened. Instants in UTC with milliseconds. */
export interface NewCase {
  /** From `newId(now)`: ids made in order keep the indexes dense. */
  id: string;
  path: PathId;
  machineVersion: number;
  insurer: string;
  /** AGB code of the onderneming, 8 digits as text. */
  providerAgb: string;
  providerName: string;
  providerKind: ProviderKind;
  providerKvk: string | null;
  contractYear: number;
  policyVersion: number;
  segment: string;
  openedAt: Instant;
  openedBy: Actor;
  /** What only the presenters need; at most a few hundred bytes. */
  attributes: Record<string, unknown>;
  /** Whether it leads to a contract, of which there is one at a time; any other case has a `requestNumber` among its attributes. */
  acquisition: boolean;
}

/** A case as it stands in its row. */
export interface StoredCase extends NewCase {
  /** Public state, e.g. `negotiating`. */
  state: string;
  snapshot: StoredSnapshot;
  /** Rises by exactly one with every save; the first save makes it 1. */
  version: number;
  /** Number of the newest history row. */
  lastSeq: number;
  /** True while a breach stands in a case that has not ended. */
  overdue: boolean;
  endedAt: Instant | null;
  /** Set when the snapshot could not be trusted: nothing may be decided on it. */
  quarantinedAt: Instant | null;
  quarantineReason: string | null;
  updatedAt: Instant;
}

/** A key of one tenant: two tenants may use the same key without learning of each other. */
export interface IdempotencyKey {
  tenant: string;
  key: string;
}

/** The first answer to a keyed request. `status` and `body` are null when only the key was claimed. */
export interface RememberedAnswer {
  /** Hash of method, path and body of the first request. */
  fingerprint: string;
  status: number | null;
  /** The exact bytes of the answer's body. */
  body: string | null;
  location: string | null;
}

/** The key and the answer that are saved together with the decision, or not at all. */
export interface KeyedAnswer extends IdempotencyKey, RememberedAnswer {}

/** What came too late or was refused for another reason, but did come: kept as proof, without effect. */
export interface LateReceipt {
  /** From `newId(now)`. */
  id: string;
  receivedAt: Instant;
  recordedAt: Instant;
  actor: Actor;
  refusalCode: string;
  /** The exact text of what was received. */
  payload: string;
}

export interface CreateInput {
  case: NewCase;
  decision: Decision;
  idempotency?: KeyedAnswer | null;
}

/** Columns beside the decision that a save may move; each only by an explicit command that the history records. */
export interface CaseChanges {
  machineVersion?: number;
  policyVersion?: number;
  providerName?: string;
  attributes?: Record<string, unknown>;
}

export interface SaveInput {
  caseId: string;
  /** The version on which was decided. Another version in the row means a lost race: nothing is written. */
  expectedVersion: number;
  decision: Decision;
  changes?: CaseChanges;
  lateReceipts?: LateReceipt[];
  idempotency?: KeyedAnswer | null;
}

/**
 * `version`: another save came first; load and decide again. `budget`: it has no room any more; load and decide again. `duplicateCase`: this insurer, provider and year have a case
 * that has not ended without a contract. `idempotencyKey`: the key has been used; its first answer comes along.
 */
export type Conflict =
  | { ok: false; conflict: 'version' | 'budget' }
  | { ok: false; conflict: 'duplicateCase'; existingCaseId: string }
  | { ok: false; conflict: 'idempotencyKey'; remembered: RememberedAnswer };

export type SaveResult = { ok: true; version: number; lastSeq: number } | Conflict;

export interface LoadedCase {
  /** The clock of the system at this read, in milliseconds: database clock, or the sandbox clock. */
  now: Instant;
  case: StoredCase | null;
  remembered: RememberedAnswer | null;
}

/** Who may have at most one case on the way to a contract. */
export interface AcquisitionKey {
  insurer: string;
  providerAgb: string;
  contractYear: number;
}

export interface OpeningFacts {
  now: Instant;
  /** The case that stands in the way of a new one; null when there is none. */
  existingCaseId: string | null;
  remembered: RememberedAnswer | null;
}

/** Of what a decision may need facts. */
export interface FactsKey extends AcquisitionKey {
  path: string;
  /** The budget that is named; null for the one with the most room. */
  budgetScope: string | null;
}

/** A deadline whose moment has come, leased to the caller. */
export interface DueDeadline {
  id: string;
  caseId: string;
  key: string;
  kind: DeadlineKind;
  revision: number;
  fireAt: Instant;
}

export interface DueCases {
  now: Instant;
  /** Each case once, earliest due first. */
  caseIds: string[];
  deadlines: DueDeadline[];
}

export interface SandboxClock {
  /** What the clock was set to. */
  baseInstant: Instant;
  /** The real moment at which it was set. */
  setAt: Instant;
  /** False: it stands still. */
  ticking: boolean;
  /** What it says now. */
  now: Instant;
}

/** A notification that waits to be handed over. */
export interface OutboxMessage {
  /** Rising, but not dense and not in commit order. */
  id: string;
  caseId: string;
  seq: number;
  audience: Side;
  insurer: string;
  providerAgb: string;
  topic: string;
  text: string;
  deadlineKey: string | null;
  createdAt: Instant;
}
