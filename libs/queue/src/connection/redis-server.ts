import { Logger } from '@nestjs/common';
import { createRedisBackend, Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { concurrency, type ConsumingWorker, type OnError, type Process, type ProducingQueue, type QueueServer } from './queue-server.js';
import { QueueMisconfigured } from './queue-misconfigured.js';

const timeoutMs = 5000;

const reconnecting: RedisOptions = { connectTimeout: timeoutMs, retryStrategy: (times) => Math.min(times * 200, 5000) };

/** BullMQ on Redis through ioredis. */
export class RedisServer implements QueueServer {
  readonly kind = 'Redis';
  private readonly log = new Logger(RedisServer.name);
  private readonly clients: Redis[] = [];
  private readonly queues: { close(): Promise<void> }[] = [];

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
      // ioredis says "Connection is closed." and tells the reason apart.
      throw error instanceof QueueMisconfigured ? error : (failure ?? error);
    } finally {
      probe.disconnect();
    }
  }

  queue(name: string): ProducingQueue {
    // Without these, adding a job hangs for as long as Redis is down.
    const connection = this.client({ enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: timeoutMs });
    const queue = new Queue(name, { connection }, createRedisBackend);
    queue.on('error', this.onError);
    this.queues.push(queue);
    return queue;
  }

  worker(name: string, process: Process): ConsumingWorker {
    // BullMQ demands null here: its blocking reads wait for as long as it takes.
    const connection = this.client({ maxRetriesPerRequest: null });
    const worker = new Worker(
      name,
      (job) => process({ id: job.id, name: job.name, data: job.data as unknown }),
      { connection, concurrency },
      createRedisBackend,
    );
    worker.on('error', this.onError);
    return worker;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.queues.map((queue) => queue.close()));
    for (const client of this.clients) client.disconnect();
  }

  private client(options: RedisOptions): Redis {
    const client = new Redis(this.url, { ...reconnecting, ...options });
    client.on('error', this.onError);
    this.clients.push(client);
    return client;
  }

  /** Every other policy throws delayed jobs away when memory is short, without an error (BullMQ, "Going to production"). */
  private judgePolicy(info: string): void {
    const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'unknown';
    if (policy === 'noeviction') return;
    const fault = `Redis has maxmemory-policy ${policy}: set it to noeviction, otherwise it may drop jobs in silence`;
    if (this.production && policy !== 'unknown') throw new QueueMisconfigured(fault);
    this.log.warn(fault);
  }
}
