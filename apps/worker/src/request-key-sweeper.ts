import { Injectable } from '@nestjs/common';
import { ForgetRequestKeys } from '@termijn/casework';
import { RecurringWork } from './recurring-work.js';

const hourMs = 3_600_000;

/** Forgets old request keys, at the start and then every hour. Any number of processes may. */
@Injectable()
export class RequestKeySweeper extends RecurringWork {
  constructor(private readonly keys: ForgetRequestKeys) {
    super({ purpose: 'forgetting request keys', failure: 'Forgetting old request keys failed', everyMs: hourMs });
  }

  protected async round(): Promise<void> {
    const forgotten = await this.keys.execute();
    if (forgotten > 0) this.log.log(`Forgot ${String(forgotten)} request keys`);
  }
}
