import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ForgetRequestKeys } from '@termijn/casework';
import { systemScope, withinScope } from '@termijn/persistence';

const everyMs = 3_600_000;

/** Forgets old request keys, at the start and then every hour. What goes wrong is logged, and the next hour tries again. */
@Injectable()
export class RequestKeySweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(RequestKeySweeper.name);
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly keys: ForgetRequestKeys) {}

  onApplicationBootstrap(): void {
    this.underWay = this.sweep();
    this.timer = setInterval(() => {
      this.underWay = this.sweep();
    }, everyMs);
    this.timer.unref();
  }

  /** Lets the sweep under way finish and starts no other. */
  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.underWay;
  }

  private async sweep(): Promise<void> {
    try {
      const forgotten = await withinScope(systemScope('forgetting request keys'), () => this.keys.execute());
      if (forgotten > 0) this.log.log(`Forgot ${String(forgotten)} request keys`);
    } catch (error) {
      this.log.warn(`Forgetting old request keys failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
