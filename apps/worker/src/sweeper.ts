import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FireDueDeadlines } from '@termijn/casework';
import { systemScope, withinScope } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { OutageLog, WakeUps } from '@termijn/queue';

/**
 * Finds and fires every due deadline in the database, with or without a queue, and sets wake-ups for what falls due soon. What goes wrong
 * is logged, and the next sweep tries again.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(Sweeper.name);
  private readonly outage = new OutageLog(this.log, 'Sweeping failed');
  private readonly intervalMs: number;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;
  private waking: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly deadlines: FireDueDeadlines,
    private readonly wakeUps: WakeUps,
  ) {
    this.intervalMs = configuration.sweepIntervalMs;
  }

  onApplicationBootstrap(): void {
    this.sweepIn(0);
  }

  /** Lets the batch under way finish and starts no other. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.underWay;
  }

  /** One sweep; joins the one under way. Never throws. */
  sweep(): Promise<void> {
    this.underWay ??= withinScope(systemScope('deadline sweep'), () => this.sweepOnce()).finally(() => (this.underWay = null));
    return this.underWay;
  }

  private async sweepOnce(): Promise<void> {
    try {
      await this.fireAllDue();
      this.outage.recovered();
    } catch (error) {
      this.outage.failed(error);
    }
    // Not awaited: a queue that hangs must not keep the next sweep waiting.
    if (!this.stopped) this.waking ??= this.setWakeUps().finally(() => (this.waking = null));
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

  private sweepIn(milliseconds: number): void {
    if (this.stopped) return;
    // Not an interval: the next sweep waits for this one.
    this.timer = setTimeout(() => void this.sweep().then(() => this.sweepIn(this.intervalMs)), milliseconds);
    this.timer.unref();
  }
}
