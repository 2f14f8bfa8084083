import { Injectable } from '@nestjs/common';
import type { Instant } from '@termijn/calendar';
import { CaseStore, type StoredCase } from '@termijn/persistence';
import { acts, allowedActions, factsNeededByAny, type Actions, type Actor } from '@termijn/workflow';
import { CaseNotFound } from '../errors/casework-error.js';
import { factsFor } from './facts-for.js';
import { liveCaseOf } from './live-case-of.js';
import { newerVersionOf } from './other-version-of.js';
import { policyOf } from './policy-of.js';
import { seesCase } from './sees-case.js';

/** What an actor can do with a case now: the same rules as `decide`, asked without an event. */
@Injectable()
export class ReadCaseActions {
  constructor(private readonly store: CaseStore) {}

  /** @throws CaseNotFound, CaseQuarantined */
  async execute(caseId: string, actor: Actor): Promise<{ case: StoredCase; now: Instant; actions: Actions }> {
    const { case: stored, now } = await this.store.load(caseId);
    if (!stored || !seesCase(actor, stored)) throw new CaseNotFound();
    const live = await liveCaseOf(this.store, stored);
    const facts = await factsFor(this.store, stored, factsNeededByAny(live, acts), null);
    return { case: stored, now, actions: allowedActions(live, actor, now, policyOf(stored), facts, newerVersionOf(stored, now)) };
  }
}
