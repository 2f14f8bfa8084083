import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { CaseFacts } from '@termijn/workflow/decision/types.js';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import type { Statement } from '../database/statement.js';
import { isIdempotencyConflict } from '../errors/is-idempotency-conflict.js';
import { beforeOpening } from '../statements/before-opening.js';
import { caseFacts } from '../statements/case-facts.js';
import { claimDueDeadlines } from '../statements/claim-due-deadlines.js';
import { claimOutbox } from '../statements/claim-outbox.js';
import { clearSandboxClock } from '../statements/clear-sandbox-clock.js';
import { currentInstant } from '../statements/current-instant.js';
import { loadCase } from '../statements/load-case.js';
import { markEnqueued } from '../statements/mark-enqueued.js';
import { markPublished } from '../statements/mark-published.js';
import { nextDueInstant } from '../statements/next-due-instant.js';
import { quarantineCase } from '../statements/quarantine-case.js';
import { readSandboxClock } from '../statements/read-sandbox-clock.js';
import { rememberedAnswer } from '../statements/remembered-answer.js';
import { saveDecision } from '../statements/save-decision.js';
import { saveLateReceipt } from '../statements/save-late-receipt.js';
import { setSandboxClock } from '../statements/set-sandbox-clock.js';
import { soonDueDeadlines } from '../statements/soon-due-deadlines.js';
import { decisionDocument } from './decision-document.js';
import { storedCase } from './stored-case.js';
import type { CaseRow } from './stored-case.js';
import type {
  AcquisitionKey,
  CreateInput,
  DueCases,
  DueDeadline,
  FactsKey,
  IdempotencyKey,
  KeyedAnswer,
  LateReceipt,
  LoadedCase,
  OpeningFacts,
  OutboxMessage,
  RememberedAnswer,
  SandboxClock,
  SaveInput,
  SaveResult,
} from './types.js';

type SavedRow =
  | { ok: true; version: number; lastSeq: number }
  | { ok: false; conflict: 'version' | 'budget' | 'idempotencyKey' }
  | { ok: false; conflict: 'duplicateCase'; existingCaseId: string };

/**
 * The door to the tables that hold a case. Every method is one round trip with a named statement, because TypeORM names none
 * and PostgreSQL would plan each call again. Throws `RetryableDatabaseError`, `DatabaseUnavailable` or `InvalidForDatabase`;
 * any other database error comes through unchanged and is a defect.
 */
@Injectable()
export class CaseStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The clock of the system, in milliseconds: the database clock, or the sandbox clock when one is set. */
  async now(): Promise<Instant> {
    const [row] = await this.run<{ now: Instant }>(currentInstant, []);
    return row!.now;
  }

  /** Reads the clock once, the case, and the first answer to the key. Takes no lock: `now` may serve as `receivedAt`. */
  async load(caseId: string, idempotency: IdempotencyKey | null = null): Promise<LoadedCase> {
    const [row] = await this.run<{ now: Instant; remembered: RememberedAnswer | null } & CaseRow>(loadCase, [
      caseId,
      idempotency?.tenant ?? null,
      idempotency?.key ?? null,
    ]);
    return { now: row!.now, case: storedCase(row!), remembered: row!.remembered };
  }

  /** What the opening of a case must know of others, in one read. */
  async beforeOpening(key: AcquisitionKey, idempotency: IdempotencyKey | null = null): Promise<OpeningFacts> {
    const [row] = await this.run<OpeningFacts>(beforeOpening, [
      key.insurer,
      key.providerAgb,
      key.contractYear,
      idempotency?.tenant ?? null,
      idempotency?.key ?? null,
    ]);
    return row!;
  }

  /** What a decision may need to know of other cases and contracts, in one read. Takes no lock: a budget is checked again by the save. */
  async facts({ insurer, providerAgb, contractYear, path, budgetScope }: FactsKey): Promise<Required<CaseFacts>> {
    const [row] = await this.run<Required<CaseFacts>>(caseFacts, [insurer, providerAgb, contractYear, path, budgetScope]);
    return row!;
  }

  /** The first answer to a keyed request that concerns no case. */
  async remembered(idempotency: IdempotencyKey): Promise<{ now: Instant; remembered: RememberedAnswer | null }> {
    const [row] = await this.run<{ now: Instant; remembered: RememberedAnswer | null }>(rememberedAnswer, [
      idempotency.tenant,
      idempotency.key,
    ]);
    return row!;
  }

  /** Opens a case with its first decision; the saved version is 1. All or nothing. */
  async create(input: CreateInput): Promise<SaveResult> {
    return this.write(decisionDocument({ ...input, caseId: input.case.id, expectedVersion: null }), input.idempotency ?? null);
  }

  /** Saves a decision if the case still has the version on which was decided. All or nothing. */
  async save(input: SaveInput): Promise<SaveResult> {
    return this.write(decisionDocument({ case: null, ...input }), input.idempotency ?? null);
  }

  /** Keeps what was refused. With a key, its first answer is kept in the same statement; a key that was used keeps nothing more. */
  async recordLateReceipt(caseId: string, receipt: LateReceipt, idempotency: KeyedAnswer | null = null): Promise<void> {
    await this.run(saveLateReceipt, [
      receipt.id,
      caseId,
      receipt.receivedAt,
      receipt.recordedAt,
      JSON.stringify(receipt.actor),
      receipt.refusalCode,
      receipt.payload,
      idempotency?.tenant ?? null,
      idempotency?.key ?? null,
      idempotency?.fingerprint ?? null,
      idempotency?.status ?? null,
      idempotency?.body ?? null,
      idempotency?.location ?? null,
    ]);
  }

  /** Sets a case aside. Raises its version, so that a decision under way on it loses. False when it was aside already. */
  async quarantine(caseId: string, reason: string): Promise<boolean> {
    return (await this.run(quarantineCase, [caseId, reason])).length > 0;
  }

  /**
   * Claims open deadlines whose `fireAt` has come, at most `limit`. No two callers get the same row within the lease, which runs by
   * the real clock, since a sandbox clock may stand still. Cases in quarantine are passed over.
   */
  async dueCases(limit: number, leaseSeconds: number): Promise<DueCases> {
    const [row] = await this.run<{ now: Instant; deadlines: DueDeadline[] }>(claimDueDeadlines, [limit, leaseSeconds]);
    const { now, deadlines } = row!;
    return { now, deadlines, caseIds: [...new Set(deadlines.map((deadline) => deadline.caseId))] };
  }

  /** Open deadlines within the horizon for which no wake-up has been set, earliest first. Claims nothing. */
  async soonDue(horizonHours: number, limit: number): Promise<{ now: Instant; deadlines: DueDeadline[] }> {
    const [row] = await this.run<{ now: Instant; deadlines: DueDeadline[] }>(soonDueDeadlines, [horizonHours, limit]);
    return row!;
  }

  /** Notes that wake-ups stand. A hint only: the sweeper finds a due row whether or not it was enqueued. */
  async markEnqueued(deadlineIds: string[]): Promise<void> {
    if (deadlineIds.length > 0) await this.run(markEnqueued, [deadlineIds]);
  }

  /** When the clock must act next; null when nothing is open. */
  async nextDue(): Promise<Instant | null> {
    const [row] = await this.run<{ fireAt: Instant | null }>(nextDueInstant, []);
    return row?.fireAt ?? null;
  }

  /** Leases notifications to the caller, oldest first. Delivery is at least once: mark them published after handing over. */
  async claimOutbox(limit: number, leaseSeconds: number): Promise<OutboxMessage[]> {
    return this.run<OutboxMessage>(claimOutbox, [limit, leaseSeconds]);
  }

  async markPublished(ids: string[]): Promise<void> {
    if (ids.length > 0) await this.run(markPublished, [ids]);
  }

  /** Sets the clock of the whole system. The caller checks that the sandbox is allowed. */
  async setSandboxClock(instant: Instant, ticking: boolean): Promise<SandboxClock> {
    const [row] = await this.run<SandboxClock>(setSandboxClock, [instant, ticking]);
    return row!;
  }

  /** Back to the database clock. */
  async clearSandboxClock(): Promise<void> {
    await this.run(clearSandboxClock, []);
  }

  async sandboxClock(): Promise<SandboxClock | null> {
    const [row] = await this.run<SandboxClock>(readSandboxClock, []);
    return row ?? null;
  }

  private async write(document: string, idempotency: KeyedAnswer | null): Promise<SaveResult> {
    try {
      const [row] = await this.run<{ result: SavedRow }>(saveDecision, [document]);
      const { result } = row!;
      return !result.ok && result.conflict === 'idempotencyKey' ? await this.usedKey(idempotency!) : (result as SaveResult);
    } catch (error) {
      // Two requests with one key met inside the function: the loser's statement is rolled back as a whole.
      if (idempotency && isIdempotencyConflict(error)) return this.usedKey(idempotency);
      throw error;
    }
  }

  private async usedKey(idempotency: IdempotencyKey): Promise<SaveResult> {
    const { remembered } = await this.remembered(idempotency);
    if (!remembered) throw new Error(`Idempotency key ${idempotency.key} was used and then vanished`);
    return { ok: false, conflict: 'idempotencyKey', remembered };
  }

  private run<Row extends object>(statement: Statement, values: unknown[]): Promise<Row[]> {
    return runStatement<Row>(poolOf(this.dataSource), statement, values);
  }
}
