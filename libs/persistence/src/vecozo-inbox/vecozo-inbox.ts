import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import type { Statement } from '../database/statement.js';
import { casesWithWaitingVecozoEvents } from '../statements/cases-with-waiting-vecozo-events.js';
import { dismissVecozoEvent } from '../statements/dismiss-vecozo-event.js';
import { judgeVecozoEvents } from '../statements/judge-vecozo-events.js';
import { markVecozoEventApplied } from '../statements/mark-vecozo-event-applied.js';
import { placeVecozoEvent } from '../statements/place-vecozo-event.js';
import { replanVecozoEvents } from '../statements/replan-vecozo-events.js';
import { vecozoEventsInTime } from '../statements/vecozo-events-in-time.js';
import { beginReconciliation, endReconciliation } from '../statements/vecozo-reconciliations.js';
import { noteVecozoEventFailed } from '../statements/note-vecozo-event-failed.js';
import { referredCases } from '../statements/referred-cases.js';
import { retryVecozoEvent } from '../statements/retry-vecozo-event.js';
import { storeVecozoEvent } from '../statements/store-vecozo-event.js';
import { vecozoEventByContent } from '../statements/vecozo-event-by-content.js';
import { vecozoEventByKey } from '../statements/vecozo-event-by-key.js';
import { vecozoEventsOfCase } from '../statements/vecozo-events-of-case.js';
import type {
  CaseReference,
  CaseVecozoEvent,
  NewReconciliation,
  NewVecozoEvent,
  ReferredCase,
  ReplannedEvent,
  StoredVecozoEvent,
  Stretch,
  VecozoReason,
  VecozoVerdict,
} from './types.js';

/** The door to what VECOZO reported. Every method is one round trip with a named statement; errors are those of `CaseStore`. */
@Injectable()
export class VecozoInbox {
  constructor(private readonly dataSource: DataSource) {}

  /** The cases of this insurer that a reference may mean. One of another insurer is as absent as one that never was. */
  async referred(insurer: string, reference: CaseReference): Promise<{ now: Instant; cases: ReferredCase[] }> {
    const named = 'caseId' in reference;
    // A reference to another insurer's case is one to no case.
    const mine = named || reference.insurer === insurer;
    const [row] = await this.run<{ now: Instant; cases: ReferredCase[] }>(referredCases, [
      mine ? insurer : null,
      named ? reference.caseId : null,
      named ? null : reference.providerAgb,
      named ? null : reference.contractYear,
      named ? null : reference.path,
    ]);
    return row!;
  }

  /** Keeps an event. False when the insurer has one of that id, or another that says the same: nothing is written then. */
  async store(event: NewVecozoEvent): Promise<boolean> {
    const { id, insurer, eventId, contentHash, type, time, sequence, raw, actor, caseId, status, reason, contentKey, copyOf } = event;
    const values = [id, insurer, eventId, contentHash, type, time, sequence, raw, JSON.stringify(actor), caseId, status];
    return (await this.run(storeVecozoEvent, [...values, reason === null ? null : JSON.stringify(reason), contentKey, copyOf])).length > 0;
  }

  async find(insurer: string, eventId: string): Promise<StoredVecozoEvent | null> {
    const [row] = await this.run<StoredVecozoEvent>(vecozoEventByKey, [insurer, eventId]);
    return row ?? null;
  }

  /** The event, not a copy itself, that says this. */
  async findContent(insurer: string, contentKey: string): Promise<StoredVecozoEvent | null> {
    const [row] = await this.run<StoredVecozoEvent>(vecozoEventByContent, [insurer, contentKey]);
    return row ?? null;
  }

  /** Every event of a case, when any of them waits; otherwise none. In no order. */
  async ofCase(caseId: string): Promise<CaseVecozoEvent[]> {
    return this.run<CaseVecozoEvent>(vecozoEventsOfCase, [caseId]);
  }

  /** Writes what was found of waiting events. False when the case has another version by now: then nothing is written. */
  async judge(caseId: string, version: number, verdicts: VecozoVerdict[]): Promise<boolean> {
    const [row] = await this.run<{ current: boolean }>(judgeVecozoEvents, [caseId, version, JSON.stringify(verdicts)]);
    return row!.current;
  }

  /** Notes that the effect of an event was saved with the case, and where in its history. */
  async markApplied(id: string, seq: number): Promise<void> {
    await this.run(markVecozoEventApplied, [id, seq]);
  }

  /** Counts a failure that is not the event's fault as far as is known; after `most` of them a person must look. */
  async noteFailed(id: string, most: number, reason: VecozoReason): Promise<void> {
    await this.run(noteVecozoEventFailed, [id, most, JSON.stringify(reason)]);
  }

  /** Cases that changed since their waiting events were looked at. */
  async casesToSettle(limit: number): Promise<string[]> {
    return (await this.run<{ caseId: string }>(casesWithWaitingVecozoEvents, [limit])).map(({ caseId }) => caseId);
  }

  /** Has an event tried again by a person's word. False when it was settled otherwise. */
  async retry(id: string, caseId: string): Promise<boolean> {
    return (await this.run(retryVecozoEvent, [id, caseId])).length > 0;
  }

  /** False when it was settled otherwise. */
  async dismiss(id: string, reason: VecozoReason, by: Actor): Promise<boolean> {
    return (await this.run(dismissVecozoEvent, [id, JSON.stringify(reason), JSON.stringify(by)])).length > 0;
  }

  /** The next events of a stretch; what had no final verdict is as it was when it came. */
  async replan(stretch: Stretch, after: ReplannedEvent | null, limit: number): Promise<ReplannedEvent[]> {
    const { from, until, insurer } = stretch;
    return this.run<ReplannedEvent>(replanVecozoEvents, [from, until, insurer, after?.receivedAt ?? null, after?.id ?? null, limit]);
  }

  /** Gives an event that named no one case its case. False when a person came first. */
  async place(id: string, caseId: string): Promise<boolean> {
    return (await this.run(placeVecozoEvent, [id, caseId])).length > 0;
  }

  /** Ours that were signed in a stretch and are not among these ids of the sender, at most `limit`. */
  async besides(
    insurer: string,
    from: Instant,
    until: Instant,
    eventIds: string[],
    limit: number,
  ): Promise<{ eventId: string; type: string }[]> {
    return this.run(vecozoEventsInTime, [insurer, from, until, eventIds, limit]);
  }

  /** Notes that a reconciliation begins. False when one was begun less than `restSeconds` ago. */
  async beginReconciliation({ id, insurer, source, from, until }: NewReconciliation, restSeconds: number): Promise<boolean> {
    return (await this.run(beginReconciliation, [id, insurer, source, from, until, restSeconds])).length > 0;
  }

  async endReconciliation(id: string, report: object | null, failure: string | null): Promise<void> {
    await this.run(endReconciliation, [id, report === null ? null : JSON.stringify(report), failure]);
  }

  private run<Row extends object>(statement: Statement, values: unknown[]): Promise<Row[]> {
    return runStatement<Row>(poolOf(this.dataSource), statement, values);
  }
}
