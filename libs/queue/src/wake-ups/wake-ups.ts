import { Inject, Injectable } from '@nestjs/common';
import { CaseStore, type DueDeadline } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { QueueConnection } from '../connection/queue-connection.js';
import type { JobToAdd } from '../connection/open-queue.js';
import { jobs, wakeJobId, type WakeJob } from '../jobs/job-register.js';

const batchSize = 500;
const sweepEveryMs = 30_000;
/** A wiped queue has also forgotten that it must sweep. */
const scheduleEveryMs = 60_000;

/** Nothing may stay behind: as long as a finished or failed job is kept, adding one with its id is ignored without a word. */
const leaveNothing = { removeOnComplete: true, removeOnFail: true } as const;

/**
 * Puts wake-ups in the queue for deadlines that fall due soon. A hint that saves waiting for the sweeper, and no more: the queue may lose,
 * repeat or delay any of it, or be away, which is only logged.
 */
@Injectable()
export class WakeUps {
  private readonly horizonHours: number;
  private scheduledAt: number | null = null;

  constructor(
    @Inject(CONFIGURATION) configuration: Configuration,
    private readonly store: CaseStore,
    private readonly connection: QueueConnection,
  ) {
    this.horizonHours = configuration.wakeUpHorizonHours;
  }

  /** Sets the wake-ups that do not stand yet and returns how many; 0 while the queue is away. Throws only what the database throws. */
  async setSoonDue(): Promise<number> {
    const queue = this.connection.deadlines;
    if (!queue) return 0;
    let set = 0;
    for (;;) {
      const { now, deadlines } = await this.store.soonDue(this.horizonHours, batchSize);
      if (deadlines.length > 0 && !(await this.offer(() => queue.addBulk(deadlines.map((deadline) => wakeUp(deadline, now)))))) return set;
      await this.store.markEnqueued(deadlines.map(({ id }) => id));
      set += deadlines.length;
      if (deadlines.length < batchSize) return set;
    }
  }

  /** Has the queue ask for a sweep now and then, whatever became of the interval of each process. */
  async keepSweeping(): Promise<void> {
    const queue = this.connection.deadlines;
    const now = performance.now();
    if (!queue || (this.scheduledAt !== null && now - this.scheduledAt < scheduleEveryMs)) return;
    this.scheduledAt = now;
    await this.offer(() => queue.schedule(jobs.sweep, sweepEveryMs, { name: jobs.sweep, opts: leaveNothing }));
  }

  private async offer(add: () => Promise<unknown>): Promise<boolean> {
    try {
      await add();
      this.connection.worked();
      return true;
    } catch (error) {
      this.connection.failed(error);
      return false;
    }
  }
}

/** The delay counts from the clock of the database, not from that of this machine; BullMQ on PostgreSQL refuses a fraction. */
function wakeUp(deadline: DueDeadline, now: string): JobToAdd {
  const data: WakeJob = { caseId: deadline.caseId, deadline: deadline.key, fireAt: deadline.fireAt };
  const delay = Math.max(0, Math.ceil(Date.parse(deadline.fireAt) - Date.parse(now)));
  return { name: jobs.wake, data, opts: { jobId: wakeJobId(deadline), delay, ...leaveNothing } };
}
