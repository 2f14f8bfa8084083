import { Injectable, Logger } from '@nestjs/common';
import { CaseStore } from '@termijn/persistence';
import { decideDue } from '@termijn/workflow';
import { CaseQuarantined } from '../errors/casework-error.js';
import { liveCaseOf } from './live-case-of.js';
import { policyOf } from './policy-of.js';

export interface Swept {
  /** Cases that had something due. */
  cases: number;
  /** Steps that the clock took. */
  steps: number;
}

/** Others hold a claim for this long at most; a killed worker delays a deadline by no more. */
const LEASE_SECONDS = 10;
const BATCH = 200;
const AT_ONCE = 4;
const ATTEMPTS = 25;

/** Lets the clock do what is due. The row decides, not the wake-up: early, late, twice, or for a replaced deadline, it comes to the same. */
@Injectable()
export class FireDueDeadlines {
  private readonly log = new Logger(FireDueDeadlines.name);
  private readonly firstOf: ((caseId: string) => Promise<void>)[] = [];

  constructor(private readonly store: CaseStore) {}

  /** Has something done for each case before its deadlines fire: what was received in time may still wait to be applied. */
  before(work: (caseId: string) => Promise<void>): void {
    this.firstOf.push(work);
  }

  /** Everything that is due for one case; returns how many steps the clock took. */
  async fireCase(caseId: string): Promise<number> {
    for (const work of this.firstOf) await work(caseId);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { case: stored, now } = await this.store.load(caseId);
      if (!stored || stored.quarantinedAt !== null) return 0;
      const decision = decideDue(await liveCaseOf(this.store, stored), now, policyOf(stored));
      if (!decision) return 0;
      const saved = await this.store.save({ caseId, expectedVersion: stored.version, decision });
      if (saved.ok) return decision.steps.length;
    }
    return 0;
  }

  /** Claims what is due and fires it, one batch. One case that fails does not hold up the others. */
  async sweep(): Promise<Swept> {
    const { caseIds } = await this.store.dueCases(BATCH, LEASE_SECONDS);
    const waiting = [...caseIds];
    let steps = 0;
    const work = async (): Promise<void> => {
      for (let caseId = waiting.shift(); caseId !== undefined; caseId = waiting.shift()) {
        steps += await this.fireSafely(caseId);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { cases: caseIds.length, steps };
  }

  /** Sweeps until nothing is due any more, also what another sweeper holds; gives up after `patienceMs`. */
  async sweepAll(patienceMs = 30_000): Promise<Swept> {
    const total: Swept = { cases: 0, steps: 0 };
    const started = performance.now();
    while (performance.now() - started < patienceMs) {
      const { cases, steps } = await this.sweep();
      total.cases += cases;
      total.steps += steps;
      if (cases > 0) continue;
      const [next, now] = await Promise.all([this.store.nextDue(), this.store.now()]);
      if (next === null || next > now) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return total;
  }

  private async fireSafely(caseId: string): Promise<number> {
    try {
      return await this.fireCase(caseId);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (error instanceof CaseQuarantined) this.log.warn(`Case ${caseId} is set aside: ${reason}`);
      else this.log.error(`Firing the deadlines of case ${caseId} failed: ${reason}`);
      return 0;
    }
  }
}
