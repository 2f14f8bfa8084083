import { Injectable } from '@nestjs/common';
import type { Instant } from '@termijn/calendar';
import { CaseStore, type SandboxClock } from '@termijn/persistence';
import { FireDueDeadlines, type Swept } from './fire-due-deadlines.js';

/**
 * Moves the clock of the whole system, so that a season can be played in seconds. Everything that falls due by the new time has been done
 * when this returns. The caller checks that the sandbox is allowed.
 */
@Injectable()
export class SetSandboxClock {
  constructor(
    private readonly store: CaseStore,
    private readonly deadlines: FireDueDeadlines,
  ) {}

  read(): Promise<SandboxClock | null> {
    return this.store.sandboxClock();
  }

  async set(now: Instant, ticking: boolean): Promise<{ clock: SandboxClock; swept: Swept }> {
    const clock = await this.store.setSandboxClock(now, ticking);
    return { clock, swept: await this.deadlines.sweepAll() };
  }

  /** Back to real time. */
  async clear(): Promise<Swept> {
    await this.store.clearSandboxClock();
    return this.deadlines.sweepAll();
  }
}
