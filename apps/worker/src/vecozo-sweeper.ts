import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { SettleCase } from '@termijn/vecozo';
import { RecurringWork } from './recurring-work.js';

/**
 * Applies what VECOZO reported and what could not be applied at once: after a crash, and when a case has moved on since. So an event that
 * waits for an act is applied at most one interval after it.
 */
@Injectable()
export class VecozoSweeper extends RecurringWork {
  constructor(
    @Inject(CONFIGURATION) { sweepIntervalMs }: Configuration,
    private readonly settle: SettleCase,
  ) {
    super({ purpose: 'vecozo sweep', failure: 'Looking for waiting events of VECOZO failed', everyMs: sweepIntervalMs });
  }

  protected async round(): Promise<void> {
    await this.settle.sweep();
  }
}
