import { Inject, Injectable } from '@nestjs/common';
import { FireDueDeadlines } from '@termijn/casework';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { WakeUps } from '@termijn/queue';
import { RecurringWork } from './recurring-work.js';

/** Finds and fires every due deadline in the database, with or without a queue, and sets wake-ups for what falls due soon. */
@Injectable()
export class Sweeper extends RecurringWork {
  private waking: Promise<void> | null = null;

  constructor(
    @Inject(CONFIGURATION) { sweepIntervalMs }: Configuration,
    private readonly deadlines: FireDueDeadlines,
    private readonly wakeUps: WakeUps,
  ) {
    super({ purpose: 'deadline sweep', failure: 'Sweeping failed', everyMs: sweepIntervalMs });
  }

  protected async round(): Promise<void> {
    try {
      await this.fireAllDue();
    } finally {
      // Not awaited: a queue that hangs must not keep the next sweep waiting.
      if (!this.stopped) this.waking ??= this.setWakeUps().finally(() => (this.waking = null));
    }
  }

  private async setWakeUps(): Promise<void> {
    try {
      await this.wakeUps.setSoonDue();
      await this.wakeUps.keepSweeping();
    } catch (error) {
      // While stopping, the database may close under it.
      if (!this.stopped) this.outage.failed(error);
    }
  }

  /** Until nothing is left to claim; a case that cannot be fired is leased for seconds, so this ends. */
  private async fireAllDue(): Promise<void> {
    let total = 0;
    for (let cases = -1; cases !== 0 && !this.stopped;) {
      const swept = await this.deadlines.sweep();
      cases = swept.cases;
      total += swept.steps;
    }
    if (total > 0) this.log.log(`The clock took ${String(total)} ${total === 1 ? 'step' : 'steps'}`);
  }
}
