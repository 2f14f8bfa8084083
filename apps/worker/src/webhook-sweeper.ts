import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { DeliverWebhooks } from '@termijn/webhooks';
import { RecurringWork } from './recurring-work.js';

/** How many deliveries one process has under way. */
const places = 16;

/**
 * Sends what subscribers are to hear. A sweep only begins deliveries: a receiver that takes its time keeps nobody else waiting. The real
 * clock drives it, also where a sandbox clock is set: a receiver lives in real time.
 */
@Injectable()
export class WebhookSweeper extends RecurringWork {
  private readonly stop = new AbortController();
  private readonly sending = new Set<Promise<void>>();

  constructor(
    @Inject(CONFIGURATION) { sweepIntervalMs }: Configuration,
    private readonly deliver: DeliverWebhooks,
  ) {
    super({ purpose: 'webhook sweep', failure: 'Sending webhooks failed', everyMs: sweepIntervalMs });
  }

  /** Breaks off what is being sent: its lease ends, and it is sent again under the same id. */
  override async onModuleDestroy(): Promise<void> {
    this.stop.abort();
    await super.onModuleDestroy();
    await Promise.all(this.sending);
  }

  protected async round(): Promise<void> {
    await this.deliver.makeDue();
    for (let begun = -1; begun !== 0 && this.sending.size < places && !this.stopped;) {
      const attempts = await this.deliver.begin(places - this.sending.size, this.stop.signal);
      attempts.forEach((attempt) => this.follow(attempt));
      begun = attempts.length;
    }
  }

  private follow(attempt: Promise<void>): void {
    this.sending.add(attempt);
    void attempt.finally(() => this.sending.delete(attempt));
  }
}
