import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { FireDueDeadlines } from '@termijn/casework';
import { systemScope, withinScope } from '@termijn/persistence';
import { caseToWake, jobs, QueueConnection, type QueuedJob } from '@termijn/queue';
import { Sweeper } from './sweeper.js';

/**
 * Does what the queue asks, without believing it: the case is read again, and its rows and the clock of the database decide. No job ever
 * fails, so none is tried again: what could not be done, the sweeper finds.
 */
@Injectable()
export class DeadlineWakeUps implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger(DeadlineWakeUps.name);

  constructor(
    private readonly queue: QueueConnection,
    private readonly deadlines: FireDueDeadlines,
    private readonly sweeper: Sweeper,
  ) {}

  onModuleInit(): void {
    this.queue.consume((job) => this.process(job));
  }

  /** Here and not at the very end: the worker must have let go before its connections close. */
  async onModuleDestroy(): Promise<void> {
    await this.queue.stopConsuming();
  }

  private async process(job: QueuedJob): Promise<void> {
    if (job.name === jobs.sweep) return this.sweeper.run();
    const caseId = caseToWake(job);
    if (caseId === null) {
      this.log.warn(`Job ${JSON.stringify(job.id)} in the queue is not one of ours; it is dropped`);
      return;
    }
    try {
      await withinScope(systemScope('wake-up'), () => this.deadlines.fireCase(caseId));
    } catch (error) {
      this.log.warn(
        `Wake-up for case ${caseId} failed, the sweeper will see to it: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
