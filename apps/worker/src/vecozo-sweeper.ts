import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { systemScope, withinScope } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { OutageLog } from '@termijn/queue';
import { SettleCase } from '@termijn/vecozo';

/**
 * Applies what VECOZO reported and what could not be applied at once: after a crash, and when a case has moved on since. So an event that
 * waits for an act is applied at most one interval after it.
 */
@Injectable()
export class VecozoSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly outage = new OutageLog(new Logger(VecozoSweeper.name), 'Looking for waiting events of VECOZO failed');
  private readonly intervalMs: number;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;
  private stopped = false;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly settle: SettleCase,
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

  private async sweep(): Promise<void> {
    try {
      await withinScope(systemScope('vecozo sweep'), () => this.settle.sweep());
      this.outage.recovered();
    } catch (error) {
      this.outage.failed(error);
    }
  }

  private sweepIn(milliseconds: number): void {
    if (this.stopped) return;
    // Not an interval: the next sweep waits for this one.
    this.timer = setTimeout(() => {
      this.underWay = this.sweep().finally(() => this.sweepIn(this.intervalMs));
    }, milliseconds);
    this.timer.unref();
  }
}
