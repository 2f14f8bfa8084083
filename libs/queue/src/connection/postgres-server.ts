import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import type { DatabaseAddress } from '@termijn/platform';
import pg from 'pg';
import { concurrency, timeoutMs, type OnError } from './limits.js';
import { OpenQueue } from './open-queue.js';
import type { Process, QueueServer } from './queue-server.js';

/** BullMQ's own default; a pool that we made needs it as its search path. */
const schema = 'bullmq';

/** BullMQ on the database that holds the cases, in a schema of its own. */
export class PostgresServer implements QueueServer {
  readonly kind = 'PostgreSQL';
  /** A worker keeps one connection for LISTEN: with fewer than the workers, the queues and two more, it would wait for itself for ever. */
  private readonly pool: pg.Pool;

  constructor(
    { url, role }: Pick<DatabaseAddress, 'url' | 'role'>,
    private readonly onError: OnError,
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: concurrency + 3,
      // A connection that dies without a word is noticed, and BullMQ relies on that for its wake-ups.
      keepAlive: true,
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
      options: `-c search_path=${schema}${role === null ? '' : ` -c role=${role}`}`,
      application_name: 'termijn-queue',
    });
    this.pool.on('error', onError);
  }

  /** Makes the schema when it is not there, also when it was dropped meanwhile; other processes may be doing the same. */
  async prepare(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await runMigrations(client, schema);
    } finally {
      client.release();
    }
  }

  open(name: string, process: Process): OpenQueue {
    const queue = new Queue(name, { connection: this.pool }, createPostgresBackend);
    const worker = new Worker(
      name,
      (job) => process({ id: job.id, name: job.name, data: job.data as unknown }),
      { connection: this.pool, concurrency, autorun: false },
      createPostgresBackend,
    );
    return new OpenQueue(queue, worker, () => this.prepare(), this.onError);
  }

  async close(idle: boolean): Promise<void> {
    // A worker whose pool ends under it spins, and the process ignores SIGTERM; so the pool then ends with the process.
    if (idle) await this.pool.end();
  }
}
