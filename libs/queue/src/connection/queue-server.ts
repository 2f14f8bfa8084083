import type { BulkJobOptions } from 'bullmq';
import type { QueuedJob } from '../jobs/job-register.js';

export interface JobToAdd {
  name: string;
  data: object;
  opts: BulkJobOptions;
}

/** The part of a BullMQ queue that we use, the same on both backends. */
export interface ProducingQueue {
  addBulk(jobs: JobToAdd[]): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; opts: { removeOnComplete: true; removeOnFail: true } },
  ): Promise<unknown>;
}

export interface ConsumingWorker {
  close(force?: boolean): Promise<void>;
}

export type Process = (job: QueuedJob) => Promise<void>;

/** One of BullMQ's backends. */
export interface QueueServer {
  readonly kind: 'Redis' | 'PostgreSQL';
  /**
   * Connects and makes ready, within seconds; may be called again, also to mend what was wiped. Must have succeeded once before the others
   * are called: BullMQ remembers a failed first connection for ever.
   */
  prepare(): Promise<void>;
  /** Adding to it fails fast while the server is down. */
  queue(name: string): ProducingQueue;
  worker(name: string, process: Process): ConsumingWorker;
  /** Lets go of every connection, after the workers were closed. */
  close(): Promise<void>;
}

/** Errors go here: an `error` event that nobody hears ends the process. */
export type OnError = (error: unknown) => void;

/** At once per worker process; each job holds a database connection for a few milliseconds. */
export const concurrency = 4;
