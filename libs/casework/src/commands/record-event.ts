import { Injectable } from '@nestjs/common';
import type { Instant } from '@termijn/calendar';
import { CaseStore, newId, type KeyedAnswer, type StoredCase } from '@termijn/persistence';
import {
  decide,
  eventFaults,
  factsNeeded,
  keepsReceipt,
  refusalOfRole,
  seesCase,
  type Actor,
  type Evidence,
  type Refusal,
} from '@termijn/workflow';
import { answerAgain, type Answered, type Render, type RequestKey } from '../answers/answer.js';
import { CaseBusy, CaseNotFound, ChangedMeanwhile, InvalidEvent, Refused } from '../errors/casework-error.js';
import { factsFor } from './facts-for.js';
import { liveCaseOf } from './live-case-of.js';
import { otherVersionOf } from './other-version-of.js';
import { policyOf } from './policy-of.js';

export interface RecordEventCommand {
  actor: Actor;
  caseId: string;
  type: string;
  data: Record<string, unknown>;
  /** Asserted for the other side's act; null for an act of one's own. */
  receivedAt: Instant | null;
  evidence: Evidence | null;
  /** The versions of the case that the sender has seen; null or absent: any. */
  seenVersions?: number[] | null;
  requestKey: RequestKey | null;
  render: Render;
}

/** Lost races are decided again on the new state. So many in a row means that something else is wrong. */
const ATTEMPTS = 25;

/** Either side, or an integration, advances a case. */
@Injectable()
export class RecordEvent {
  constructor(private readonly store: CaseStore) {}

  /**
   * The time of receipt is the clock of the first read, before any wait: losing a race never makes an act late.
   * @throws CaseNotFound, InvalidEvent, ChangedMeanwhile, Refused, RequestKeyReused, CaseBusy, CaseQuarantined
   */
  async execute(command: RecordEventCommand): Promise<Answered> {
    const { actor, caseId, type, data, requestKey, render } = command;
    const faults = eventFaults(type, data);
    let arrivedAt: Instant | null = null;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const loaded = await this.store.load(caseId, requestKey);
      const stored = loaded.case;
      if (!stored || !seesCase(actor, stored)) throw new CaseNotFound();
      const changed = command.seenVersions?.includes(stored.version) === false;
      // A key belongs to a tenant, an act to a role: nobody gets the answer to what he may not do, or hears what he would have to see first.
      const notTheirs = (loaded.remembered || changed) && refusalOfRole(type, actor);
      if (notTheirs) throw new Refused(notTheirs);
      if (loaded.remembered) return answerAgain(loaded.remembered, requestKey);
      if (faults.length > 0) throw new InvalidEvent(faults);
      if (changed) throw new ChangedMeanwhile();
      arrivedAt ??= loaded.now;
      const live = await liveCaseOf(this.store, stored);
      const event = { type, data, actor, assertedReceivedAt: command.receivedAt, evidence: command.evidence, arrivedAt };
      const scope = typeof data['budget'] === 'string' ? data['budget'] : null;
      const facts = await factsFor(this.store, stored, factsNeeded(live, type), scope);
      const otherVersion = otherVersionOf(stored, type, data);
      const outcome = decide({ live, event, now: loaded.now, policy: policyOf(stored), otherVersion, facts });
      if (!outcome.ok) {
        if (keepsReceipt(outcome.refusal.code)) await this.keepLateReceipt(command, stored, outcome.refusal, arrivedAt, loaded.now);
        throw new Refused(outcome.refusal);
      }
      const { decision } = outcome;
      const answer = render.recorded({ caseId, case: stored, decision, firstSeq: stored.lastSeq + 1, version: stored.version + 1 });
      const keyed: KeyedAnswer | null = requestKey && { ...requestKey, ...answer };
      const { policyVersion } = decision.snapshot.context;
      const changes = policyVersion === stored.policyVersion ? undefined : { policyVersion };
      const saved = await this.store.save({ caseId, expectedVersion: stored.version, decision, changes, idempotency: keyed });
      if (saved.ok) return { ...answer, replayed: false };
      if (saved.conflict === 'idempotencyKey') return answerAgain(saved.remembered, requestKey);
    }
    throw new CaseBusy();
  }

  /** What was refused as too late is kept: who sent it when can be shown, and it has no effect. */
  private async keepLateReceipt(
    command: RecordEventCommand,
    stored: StoredCase,
    refusal: Refusal,
    arrivedAt: Instant,
    now: Instant,
  ): Promise<void> {
    const { actor, type, data, requestKey, render } = command;
    const receipt = {
      id: newId(now),
      receivedAt: command.receivedAt ?? arrivedAt,
      recordedAt: now,
      actor,
      refusalCode: refusal.code,
      payload: JSON.stringify({ type, data, evidence: command.evidence }),
    };
    await this.store.recordLateReceipt(stored.id, receipt, requestKey && { ...requestKey, ...render.refused(refusal) });
  }
}
