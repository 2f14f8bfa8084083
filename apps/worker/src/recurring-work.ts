import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { systemScope, withinScope } from '@termijn/persistence';
import { OutageLog } from '@termijn/queue';

interface Recurrence {
  /** What the database is told the work is for. */
  purpose: string;
  /** What the log says when it goes wrong. */
  failure: string;
  /** From the end of a round to the next, in milliseconds of the real clock. */
  everyMs: number;
  /** From the start of the process to the first round, in milliseconds; at once unless told. */
  firstAfterMs?: number;
}

/**
 * What a process does again and again, for nobody in particular: one round after the other, never two at once. What goes wrong is logged,
 * and the next round tries again.
 */
export abstract class RecurringWork implements OnApplicationBootstrap, OnModuleDestroy {
  protected readonly log = new Logger(this.constructor.name);
  protected readonly outage: OutageLog;
  protected stopped = false;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;

  protected constructor(private readonly recurrence: Recurrence) {
    this.outage = new OutageLog(this.log, recurrence.failure);
  }

  onApplicationBootstrap(): void {
    this.runIn(this.recurrence.firstAfterMs ?? 0);
  }

  /** Lets the round under way finish and starts no other. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.underWay;
  }

  /** One round; joins the one under way. Never throws. */
  run(): Promise<void> {
    this.underWay ??= this.roundOrOutage().finally(() => (this.underWay = null));
    return this.underWay;
  }

  /** The work itself; one that takes long looks at `stopped` between its parts. */
  protected abstract round(): Promise<void>;

  private async roundOrOutage(): Promise<void> {
    try {
      await withinScope(systemScope(this.recurrence.purpose), () => this.round());
      this.outage.recovered();
    } catch (error) {
      this.outage.failed(error);
    }
  }

  private runIn(milliseconds: number): void {
    if (this.stopped) return;
    // Not an interval: the next round waits for this one.
    this.timer = setTimeout(() => void this.run().then(() => this.runIn(this.recurrence.everyMs)), milliseconds);
    this.timer.unref();
  }
}
