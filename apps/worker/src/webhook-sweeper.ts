import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { systemScope, withinScope } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { OutageLog } from '@termijn/queue';
import { DeliverWebhooks } from '@termijn/webhooks';

/** How many deliveries one process has under way. */
const places = 16;

/**
 * Sends what subscribers are to hear. A sweep only begins deliveries: a receiver that takes its time keeps nobody else waiting. The real
 * clock drives it, also where a sandbox clock is set: a receiver lives in real time.
 */
@Injectable()
export class WebhookSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly outage = new OutageLog(new Logger(WebhookSweeper.name), 'Sending webhooks failed');
  private readonly intervalMs: number;
  private readonly stop = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly deliver: DeliverWebhooks,
  ) {
    this.intervalMs = configuration.sweepIntervalMs;
  }

  onApplicationBootstrap(): void {
    this.sweepIn(0);
  }

  /** Breaks off what is under way: its lease ends, and it is sent again under the same id. */
  async onModuleDestroy(): Promise<void> {
    this.stop.abort();
    if (this.timer) clearTimeout(this.timer);
    await this.sweeping;
    await Promise.all(this.underWay);
  }

  private async sweep(): Promise<void> {
    try {
      await this.deliver.makeDue();
      for (let begun = -1; begun !== 0 && this.underWay.size < places && !this.stop.signal.aborted;) {
        const attempts = await this.deliver.begin(places - this.underWay.size, this.stop.signal);
        attempts.forEach((attempt) => this.follow(attempt));
        begun = attempts.length;
      }
      this.outage.recovered();
    } catch (error) {
      this.outage.failed(error);
    }
  }

  private follow(attempt: Promise<void>): void {
    this.underWay.add(attempt);
    void attempt.finally(() => this.underWay.delete(attempt));
  }

  private sweepIn(milliseconds: number): void {
    if (this.stop.signal.aborted) return;
    // Not an interval: the next sweep waits for this one.
    this.timer = setTimeout(() => {
      this.sweeping = withinScope(systemScope('webhook sweep'), () => this.sweep()).finally(() => this.sweepIn(this.intervalMs));
    }, milliseconds);
    this.timer.unref();
  }
}
