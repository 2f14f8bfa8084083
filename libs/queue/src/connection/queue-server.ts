import type { QueuedJob } from '../jobs/job-register.js';
import type { OpenQueue } from './open-queue.js';

export type Process = (job: QueuedJob) => Promise<void>;

/** One of BullMQ's backends. */
export interface QueueServer {
  readonly kind: 'Redis' | 'PostgreSQL';
  /** Makes sure, within seconds, that the server answers and has what a queue needs; mends what was wiped. */
  prepare(): Promise<void>;
  /** A queue and its worker, which does nothing yet. After `prepare`: BullMQ remembers a failed first connection for ever. */
  open(name: string, process: Process): OpenQueue;
  /** Lets go of what the queue and its worker shared. `idle` is false when the worker would not let go in time. */
  close(idle: boolean): Promise<void>;
}
