import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { databaseError } from '../errors/database-error.js';
import type { Statement } from '../database/statement.js';
import { addCheckpoint } from '../statements/add-checkpoint.js';
import { casesToCheck } from '../statements/cases-to-check.js';
import { chainedEvents } from '../statements/chained-events.js';
import { checkpointsAfter } from '../statements/checkpoints-after.js';
import { headsOfCheckpoint } from '../statements/heads-of-checkpoint.js';
import { lastCheckpoint } from '../statements/last-checkpoint.js';
import { lostCases } from '../statements/lost-cases.js';
import { movedHeads } from '../statements/moved-heads.js';
import { newestMarks } from '../statements/newest-marks.js';
import type { CaseToCheck, StoredChainedEvent } from './check-case.js';
import { nothingBefore, statementHash, statementText, type SignedCheckpoint } from './checkpoint-statement.js';
import { rootOf, type Head } from './head-tree.js';

/** So many heads go under one checkpoint; when more have moved, the next one follows at once. */
const mostHeads = 50_000;
/** Any number, as long as nothing else in the database takes it. */
const lockKey = 790_000_003;

export type Sign = (text: string) => { signature: string; publicKey: string };
type StoredMark = NonNullable<CaseToCheck['mark']> & { caseId: string };
export type StoredCheckpoint = SignedCheckpoint & { takenAt: Instant; heads: number };

/**
 * The histories with their chains, and the checkpoints over them. What is read together is read in one snapshot, and may take longer than
 * a request may. Sees what the scope of the caller shows. Errors are those of `CaseStore`.
 */
@Injectable()
export class HistoryStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Marks every history that moved since it was last marked. Null when none did, or another process is at it. */
  async takeCheckpoint(sign: Sign): Promise<SignedCheckpoint | null> {
    return this.inOneSnapshot(async (run) => {
      const [lock] = await run<{ free: boolean }>({ name: '', text: `select pg_try_advisory_xact_lock(${String(lockKey)}) as free` }, []);
      if (!lock?.free) return null;
      // One with the lock held, or the snapshot would be from before another process let go of it.
      const [last] = await run<{ number: number | null; statement: string | null; now: Date }>(lastCheckpoint, []);
      const heads = await run<Head>(movedHeads, [mostHeads]);
      if (heads.length === 0) return null;
      const number = (last?.number ?? 0) + 1;
      const takenAt = new Date(last!.now).toISOString();
      const previous = last?.statement == null ? nothingBefore : statementHash(last.statement);
      const statement = statementText({ number, takenAt, heads: heads.length, root: rootOf(heads), previous });
      const { signature, publicKey } = sign(statement);
      const columns = [heads.map(({ caseId }) => caseId), heads.map(({ seq }) => seq), heads.map(({ hash }) => hash)];
      await run(addCheckpoint, [number, takenAt, statement, signature, publicKey, ...columns]);
      return { number, statement, signature, publicKey };
    }, 'READ COMMITTED');
  }

  /** Oldest first. */
  async checkpoints(after: number, limit: number): Promise<StoredCheckpoint[]> {
    return this.inOneSnapshot((run) => run<StoredCheckpoint>(checkpointsAfter, [after, limit]));
  }

  /** The heads under a checkpoint. */
  async headsOf(checkpoint: number): Promise<Head[]> {
    return this.inOneSnapshot((run) => run<Head>(headsOfCheckpoint, [checkpoint]));
  }

  /** Cases with their whole history and the newest mark of it, in the order of their ids. `upTo`: only marks of checkpoints until this one. */
  async cases(only: string | null, after: string | null, limit: number, upTo: number | null = null): Promise<CaseToCheck[]> {
    return this.inOneSnapshot(async (run) => {
      const found = await run<CaseToCheck['case']>(casesToCheck, [only, after, limit]);
      const ids = found.map(({ id }) => id);
      if (ids.length === 0) return [];
      const events = new Map<string, StoredChainedEvent[]>(ids.map((id) => [id, []]));
      for (const event of await run<StoredChainedEvent>(chainedEvents, [ids])) events.get(event.caseId)?.push(event);
      const marks = new Map((await run<StoredMark>(newestMarks, [ids, upTo])).map((mark) => [mark.caseId, mark]));
      return found.map((owner) => ({ case: owner, events: events.get(owner.id) ?? [], mark: marks.get(owner.id) ?? null }));
    });
  }

  /** Cases that left traces and are not there. */
  async lost(): Promise<string[]> {
    return this.inOneSnapshot(async (run) => (await run<{ caseId: string }>(lostCases, [])).map(({ caseId }) => caseId));
  }

  private async inOneSnapshot<T>(
    work: (run: <Row>(statement: Statement, values: unknown[]) => Promise<Row[]>) => Promise<T>,
    isolation: 'REPEATABLE READ' | 'READ COMMITTED' = 'REPEATABLE READ',
  ): Promise<T> {
    try {
      return await this.dataSource.transaction(isolation, async (manager: EntityManager) => {
        await manager.query(`set local statement_timeout = '10min'`);
        return work((statement, values) => manager.query(statement.text, values));
      });
    } catch (error) {
      throw databaseError(error);
    }
  }
}
