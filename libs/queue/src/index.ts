export { OutageLog } from './connection/outage-log.js';
export { QueueConnection } from './connection/queue-connection.js';
export { caseToWake, jobs, queues, wakeJobId } from './jobs/job-register.js';
export type { QueuedJob } from './jobs/job-register.js';
export { QueueModule } from './queue.module.js';
export { WakeUps } from './wake-ups/wake-ups.js';
