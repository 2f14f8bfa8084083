import { setTimeout as sleep } from 'node:timers/promises';
import type { BulkJobOptions } from 'bullmq';
import { timeoutMs, type OnError } from './limits.js';

const mendEveryMs = 1000;
/** What is away for longer is left behind: the process ends without it, and the rows hold what was not done. */
const workerCloseMs = 3000;
const queueCloseMs = 1000;

export interface JobToAdd {
  name: string;
  data: object;
  opts: BulkJobOptions;
}

export interface ScheduledJob {
  name: string;
  opts: { removeOnComplete: boolean; removeOnFail: boolean };
}

interface Emitter {
  on(event: 'error', listener: OnError): unknown;
}

/** The part of a BullMQ queue that we use, the same on both backends. */
interface BullQueue extends Emitter {
  waitUntilReady(): Promise<unknown>;
  addBulk(jobs: JobToAdd[]): Promise<unknown>;
  upsertJobScheduler(id: string, repeat: { every: number }, template: ScheduledJob): Promise<unknown>;
  close(): Promise<void>;
}

/** The part of a BullMQ worker that we use; made with `autorun: false`. */
interface BullWorker extends Emitter {
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  pause(doNotWaitActive: boolean): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** A queue and the worker on it. */
export class OpenQueue {
  private mending: Promise<void> | null = null;
  private readonly stop = new AbortController();

  constructor(
    private readonly queue: BullQueue,
    private readonly worker: BullWorker,
    private readonly prepareServer: () => Promise<void>,
    private readonly onError: OnError,
  ) {
    queue.on('error', onError);
    worker.on('error', (error) => {
      onError(error);
      void this.mend();
    });
  }

  /**
   * Lets the worker begin. Not before both are ready: a worker whose first connection failed asks for its next job again and again without
   * ever letting go of the thread, and the whole process hangs (BullMQ 6.7 on PostgreSQL).
   */
  async start(): Promise<void> {
    const tooLate = sleep(timeoutMs, undefined, { ref: false }).then(() => {
      throw new Error('The server of the queue does not answer');
    });
    await Promise.race([Promise.all([this.queue.waitUntilReady(), this.worker.waitUntilReady()]), tooLate]);
    this.worker.run().catch(this.onError);
  }

  /** Fails fast while the server is down. */
  async addBulk(jobs: JobToAdd[]): Promise<void> {
    await this.queue.addBulk(jobs);
  }

  async schedule(id: string, everyMs: number, job: ScheduledJob): Promise<void> {
    await this.queue.upsertJobScheduler(id, { every: everyMs }, job);
  }

  /** Rests the worker until its server can be used again: by itself it would try as fast as it can, and fail each time. */
  mend(): Promise<void> {
    this.mending ??= this.mendOnce().finally(() => (this.mending = null));
    return this.mending;
  }

  /** Takes no new jobs and lets those under way finish; false when that took too long. */
  async stopConsuming(): Promise<boolean> {
    this.stop.abort();
    const closed = this.worker.close().then(
      () => true,
      () => false,
    );
    return Promise.race([closed, sleep(workerCloseMs, false, { ref: false })]);
  }

  async close(): Promise<void> {
    await Promise.race([this.queue.close().catch(this.onError), sleep(queueCloseMs, undefined, { ref: false })]);
  }

  private async mendOnce(): Promise<void> {
    const { signal } = this.stop;
    await this.worker.pause(true);
    while (!signal.aborted) {
      await sleep(mendEveryMs, undefined, { ref: false, signal }).catch(() => undefined);
      try {
        if (!signal.aborted) await this.prepareServer();
        break;
      } catch (error) {
        this.onError(error);
      }
    }
    if (!signal.aborted) await this.worker.resume();
  }
}
