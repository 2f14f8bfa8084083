import type { DueDeadline } from '@termijn/persistence';

/** Every queue of the system. */
export const queues = { deadlines: 'deadlines' } as const;

/** Every job of the queue `deadlines`. A job only wakes somebody up: what it finds in the database decides. */
export const jobs = {
  /** Look at one case, because something may be due. */
  wake: 'wake',
  /** Look at all cases. */
  sweep: 'sweep',
} as const;

/** What a `wake` job carries: where to look, and for people why. */
export interface WakeJob {
  caseId: string;
  deadline: string;
  fireAt: string;
}

/** A job as it comes out of a queue; anybody with access to the queue may have put it there. */
export interface QueuedJob {
  id?: string | undefined;
  name: string;
  data: unknown;
}

/** One id per deadline and revision, so that a second wake-up for it is dropped. BullMQ refuses a colon in an id. */
export const wakeJobId = ({ id, revision }: Pick<DueDeadline, 'id' | 'revision'>): string => `deadline.${id}.${String(revision)}`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The case that a job asks to look at; null when this is no wake-up of ours. */
export function caseToWake({ name, data }: QueuedJob): string | null {
  if (name !== jobs.wake || typeof data !== 'object' || data === null) return null;
  const { caseId } = data as Partial<Record<keyof WakeJob, unknown>>;
  return typeof caseId === 'string' && uuid.test(caseId) ? caseId : null;
}
