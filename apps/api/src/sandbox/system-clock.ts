import { Injectable } from '@nestjs/common';
import type { Instant } from '@termijn/calendar';
import { CaseStore } from '@termijn/persistence';

/** What time it is for the whole system: the database clock, or the sandbox clock when one is set. Never this process's own. */
@Injectable()
export class SystemClock {
  constructor(private readonly store: CaseStore) {}

  now(): Promise<Instant> {
    return this.store.now();
  }
}
