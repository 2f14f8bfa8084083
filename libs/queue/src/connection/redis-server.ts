import { Logger } from '@nestjs/common';
import { faultsInProduction } from '@termijn/platform';
import { createRedisBackend, Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { concurrency, timeoutMs, type OnError } from './limits.js';
import { OpenQueue } from './open-queue.js';
import { QueueMisconfigured } from './queue-misconfigured.js';
import type { Process, QueueServer } from './queue-server.js';

/** BullMQ on Redis through ioredis. */
export class RedisServer implements QueueServer {
  readonly kind = 'Redis';
  private readonly log = new Logger(RedisServer.name);
  private readonly clients: Redis[] = [];
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly production: boolean,
    private readonly onError: OnError,
  ) {}

  /** @throws QueueMisconfigured in production, when Redis may throw jobs away. */
  async prepare(): Promise<void> {
    const probe = new Redis(this.url, {
      connectTimeout: timeoutMs,
      commandTimeout: timeoutMs,
      lazyConnect: true,
      retryStrategy: () => null,
    });
    let failure: unknown;
    probe.on('error', (error) => (failure = error));
    try {
      await probe.connect();
      this.judgePolicy(await probe.info('memory'));
    } catch (error) {
      // ioredis itself says only "Connection is closed."
      throw error instanceof QueueMisconfigured ? error : (failure ?? error);
    } finally {
      // On a connection that has ended this would set a timer that holds up the end of the process.
      if (probe.status !== 'end') probe.disconnect();
    }
  }

  open(name: string, process: Process): OpenQueue {
    // Without these, adding a job hangs for as long as Redis is down.
    const producer = this.client({ enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: timeoutMs });
    // BullMQ demands null here: its blocking reads wait for as long as it takes.
    const consumer = this.client({ maxRetriesPerRequest: null });
    const queue = new Queue(name, { connection: producer }, createRedisBackend);
    const worker = new Worker(
      name,
      (job) => process({ id: job.id, name: job.name, data: job.data as unknown }),
      { connection: consumer, concurrency, autorun: false },
      createRedisBackend,
    );
    return new OpenQueue(queue, worker, () => this.prepare(), this.onError);
  }

  close(): Promise<void> {
    this.closed = true;
    for (const client of this.clients.splice(0)) client.disconnect();
    return Promise.resolve();
  }

  private client(options: RedisOptions): Redis {
    // BullMQ makes a copy of the worker's client, which this ends too: it would otherwise go on connecting for ever.
    const retryStrategy = (times: number): number | null => (this.closed ? null : Math.min(times * 200, 5000));
    const client = new Redis(this.url, { connectTimeout: timeoutMs, retryStrategy, ...options });
    client.on('error', this.onError);
    this.clients.push(client);
    return client;
  }

  /** Every other policy throws delayed jobs away when memory is short, without an error (BullMQ, "Going to production"). */
  private judgePolicy(info: string): void {
    const maxmemoryPolicy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'unknown';
    const faults = faultsInProduction('redis', { maxmemoryPolicy });
    if (this.production && faults.length > 0) throw new QueueMisconfigured(faults);
    if (maxmemoryPolicy !== 'noeviction') {
      this.log.warn(`Redis has maxmemory-policy ${maxmemoryPolicy}: set it to noeviction, otherwise it may drop jobs in silence`);
    }
  }
}
