import { Injectable, Logger } from '@nestjs/common';
import { CaseBusy, CaseQuarantined, factsFor, liveCaseOf, policyOf } from '@termijn/casework';
import {
  CaseStore,
  DatabaseUnavailable,
  RetryableDatabaseError,
  VecozoInbox,
  type CaseVecozoEvent,
  type StoredCase,
} from '@termijn/persistence';
import { acts, factsNeededByAny } from '@termijn/workflow';
import { inboxEventOf } from '../inbox/inbox-event.js';
import { planInbox } from '../inbox/plan-inbox.js';
import { reasons } from '../inbox/reasons.js';
import { isWaiting } from '../inbox/senders-order.js';
import type { Due } from '../inbox/types.js';

/** Lost races are decided again. So many rounds in a row without an end means that something else is wrong. */
const ROUNDS = 200;
/** After so many defects an event no longer holds up the others of its case. */
const MOST_FAILURES = 5;
const BATCH = 100;

/**
 * Applies the waiting events of a case, each when its moment has come. An effect is saved together with the event's id, in one piece: a
 * crash between that and the note of it is seen the next time, and no copy has a second effect.
 */
@Injectable()
export class SettleCase {
  private readonly log = new Logger(SettleCase.name);

  constructor(
    private readonly inbox: VecozoInbox,
    private readonly store: CaseStore,
  ) {}

  /** Until nothing of this case can be applied now. @throws CaseBusy, and errors of the database. A case in quarantine is left alone. */
  async execute(caseId: string): Promise<void> {
    try {
      // Most cases have nothing waiting when a deadline fires: that costs one look.
      if ((await this.inbox.ofCase(caseId)).length === 0) return;
      for (let round = 0; round < ROUNDS; round++) if (await this.round(caseId)) return;
    } catch (error) {
      if (error instanceof CaseQuarantined) return;
      throw error;
    }
    throw new CaseBusy();
  }

  /** The same, without ever failing: what could not be done, the next sweep does. */
  async attempt(caseId: string): Promise<void> {
    try {
      await this.execute(caseId);
    } catch (error) {
      this.log.error(`Events of VECOZO for case ${caseId} wait: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Every case that changed since its waiting events were looked at, one batch; returns how many cases that were. */
  async sweep(): Promise<number> {
    const caseIds = await this.inbox.casesToSettle(BATCH);
    for (const caseId of caseIds) await this.attempt(caseId);
    return caseIds.length;
  }

  /** True when there is nothing more to do. */
  private async round(caseId: string): Promise<boolean> {
    // The case first: an effect that is in this version of it is then seen as saved, whoever is yet to note it.
    const { case: stored, now } = await this.store.load(caseId);
    const events = await this.inbox.ofCase(caseId);
    if (!stored || !events.some((event) => isWaiting(event))) return true;
    const saved = events.filter((event) => isWaiting(event) && event.savedSeq !== null);
    for (const { id, savedSeq } of saved) await this.inbox.markApplied(id, savedSeq!);
    if (saved.length > 0) return false;

    const live = await liveCaseOf(this.store, stored);
    const facts = await factsFor(this.store, stored, factsNeededByAny(live, acts), null);
    const { verdicts, due } = planInbox(events.map(inboxEventOf), { live, now, policy: policyOf(stored), facts });
    if (due) {
      // What was found of those before it may change by it, unless it is settled.
      const settled = verdicts.filter(({ status }) => status !== 'parked');
      if (settled.length > 0 && !(await this.inbox.judge(caseId, stored.version, settled))) return false;
      await this.apply(due, stored, events);
      return false;
    }
    return this.inbox.judge(caseId, stored.version, verdicts);
  }

  private async apply({ event, decision, ownStep }: Due, stored: StoredCase, events: CaseVecozoEvent[]): Promise<void> {
    const seq = stored.lastSeq + 1 + ownStep;
    const { insurer, eventId, contentHash } = events.find(({ id }) => id === event.id)!;
    const once = { tenant: `vecozo:${insurer}`, key: eventId, fingerprint: contentHash, status: 200, body: String(seq), location: null };
    try {
      const saved = await this.store.save({ caseId: stored.id, expectedVersion: stored.version, decision, idempotency: once });
      if (saved.ok) await this.inbox.markApplied(event.id, seq);
      // Another process applied this very event, or something else came first: the next round sees which.
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) && !(error instanceof RetryableDatabaseError)) {
        await this.inbox.noteFailed(event.id, MOST_FAILURES, reasons.failed());
      }
      throw error;
    }
  }
}
