import { Logger } from '@nestjs/common';
import { createPostgresBackend, createRedisBackend, withBackend, type JobsOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { FireDueDeadlines } from '@termijn/casework';
import { CaseStore, dataSourceOptions } from '@termijn/persistence';
import { readConfiguration, type Configuration } from '@termijn/platform';
import { QueueConnection, queues, WakeUps } from '@termijn/queue';
import { DeadlineWakeUps } from '../../apps/worker/src/deadline-wake-ups.js';
import { Sweeper } from '../../apps/worker/src/sweeper.js';

/** Where a queue lives. */
export interface Backend {
  name: string;
  redisUrl: string | null;
}

const redis = process.env['TEST_REDIS_URL'];

/** Both of BullMQ's backends, or the one that is at hand; the global set-up says so when Redis is left out. Each suite takes a Redis database of its own. */
export const backends = (redisDatabase: number): Backend[] => [
  { name: 'PostgreSQL', redisUrl: null },
  ...(redis ? [{ name: 'Redis', redisUrl: `${redis}/${String(redisDatabase)}` }] : []),
];

export interface WorkerUnderTest {
  connection: QueueConnection;
  sweeper: Sweeper;
  wakeUps: WakeUps;
  stop(): Promise<void>;
}

/** What a worker process is made of, with a pool of its own. Without `sweeps` only the queue makes it act. */
export async function startWorker(
  url: string,
  redisUrl: string | null,
  changes: Partial<Configuration> & { sweeps?: boolean } = {},
): Promise<WorkerUnderTest> {
  const { sweeps = true, ...overrides } = changes;
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: url,
    SANDBOX_CLOCK: '1',
    SWEEP_INTERVAL_MS: '50',
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
  };
  const configuration = { ...readConfiguration(environment), ...overrides };
  const dataSource = await new DataSource(dataSourceOptions(url, { poolSize: 4, logging: false })).initialize();
  const store = new CaseStore(dataSource);
  const connection = new QueueConnection(configuration, { url, ownerUrl: null, role: null, embedded: null });
  const wakeUps = new WakeUps(configuration, store, connection);
  const deadlines = new FireDueDeadlines(store);
  const sweeper = new Sweeper(configuration, deadlines, wakeUps);
  const consumer = new DeadlineWakeUps(connection, deadlines, sweeper);
  consumer.onModuleInit();
  await connection.onApplicationBootstrap();
  if (sweeps) sweeper.onApplicationBootstrap();
  return {
    connection,
    sweeper,
    wakeUps,
    stop: async () => {
      await Promise.all([sweeper.onModuleDestroy(), consumer.onModuleDestroy()]);
      await connection.onApplicationShutdown();
      await dataSource.destroy();
    },
  };
}

export interface JobForTest {
  name: string;
  data: unknown;
  opts?: JobsOptions;
}

/** The queue as anybody with access to its server has it. */
export interface OpenQueue {
  addBulk(jobs: JobForTest[]): Promise<unknown>;
  add(name: string, data: unknown, opts?: JobsOptions): Promise<unknown>;
  getJobCounts(): Promise<Record<string, number>>;
  obliterate(options: { force: boolean }): Promise<void>;
  /** Wipes the server of the queue, and with it everything that BullMQ knew. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

export async function openQueue(url: string, redisUrl: string | null): Promise<OpenQueue> {
  if (redisUrl) {
    const client = new Redis(redisUrl);
    const queue = new (withBackend(createRedisBackend).Queue)<unknown>(queues.deadlines, { connection: client });
    await queue.waitUntilReady();
    return asOpen(
      queue,
      async () => void (await client.flushdb()),
      async () => void (await client.quit()),
    );
  }
  const pool = new pg.Pool({ connectionString: url, max: 3, options: '-c search_path=bullmq' });
  const queue = new (withBackend(createPostgresBackend).Queue)<unknown>(queues.deadlines, { connection: pool });
  await queue.waitUntilReady();
  return asOpen(
    queue,
    () => dropSchema(pool),
    () => pool.end(),
  );
}

/** A worker that is just setting up may hold other locks than this one, in another order. */
async function dropSchema(pool: pg.Pool, attempt = 1): Promise<void> {
  try {
    await pool.query('drop schema bullmq cascade');
  } catch (error) {
    if (attempt === 10) throw error;
    await dropSchema(pool, attempt + 1);
  }
}

type AnyQueue = Omit<OpenQueue, 'wipe'> & { on(event: 'error', listener: () => void): unknown };

function asOpen(queue: AnyQueue, wipe: () => Promise<void>, end: () => Promise<void>): OpenQueue {
  queue.on('error', () => undefined);
  return {
    addBulk: (jobs) => queue.addBulk(jobs),
    add: (name, data, opts) => queue.add(name, data, opts),
    getJobCounts: () => queue.getJobCounts(),
    obliterate: (options) => queue.obliterate(options),
    wipe,
    close: async () => {
      await queue.close();
      await end();
    },
  };
}

/** The suites cause trouble on purpose: what is logged about it is looked at only where a test asks. */
export function silence(): void {
  Logger.overrideLogger(false);
}
