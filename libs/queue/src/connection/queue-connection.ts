import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CONFIGURATION, DATABASE_ADDRESS, type Configuration, type DatabaseAddress } from '@termijn/platform';
import { queues } from '../jobs/job-register.js';
import { OutageLog } from './outage-log.js';
import { PostgresServer } from './postgres-server.js';
import { QueueMisconfigured } from './queue-misconfigured.js';
import type { ConsumingWorker, Process, ProducingQueue, QueueServer } from './queue-server.js';
import { RedisServer } from './redis-server.js';

const retryMs = 2000;
const closeWithinMs = 4000;

/**
 * The one connection of a process to the queue. Nothing waits for it: while the queue's server is away this tries again in the background,
 * and the sweeper does the work. A server that is set up dangerously stops the start of a process in production.
 */
@Injectable()
export class QueueConnection implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger(QueueConnection.name);
  private readonly outage = new OutageLog(this.log, 'The queue is not available, deadlines are kept by the sweeper');
  private readonly server: QueueServer;
  private readonly stop = new AbortController();
  private readonly workers: ConsumingWorker[] = [];
  private process: Process | null = null;
  private producing: ProducingQueue | null = null;
  private opening: Promise<void> | null = null;

  constructor(@Inject(CONFIGURATION) configuration: Configuration, @Inject(DATABASE_ADDRESS) database: DatabaseAddress) {
    const onError = (error: unknown): void => this.outage.failed(error);
    this.server = configuration.redisUrl
      ? new RedisServer(configuration.redisUrl, configuration.production, onError)
      : new PostgresServer(database.url, onError);
  }

  get kind(): QueueServer['kind'] {
    return this.server.kind;
  }

  /** The queue of deadlines; null until its server has answered for the first time. */
  get deadlines(): ProducingQueue | null {
    return this.producing;
  }

  /** @throws QueueMisconfigured */
  async onModuleInit(): Promise<void> {
    if (!(await this.tryOpen(true))) this.opening = this.openLater();
  }

  /** Has every job of `deadlines` done by `process`, now or as soon as the queue's server answers. */
  consume(process: Process): void {
    this.process = process;
    if (this.producing) this.startWorker(process);
  }

  /** Takes no new jobs and lets those under way finish. */
  async stopConsuming(): Promise<void> {
    this.stop.abort();
    await this.opening;
    const closed = Promise.all(this.workers.splice(0).map((worker) => worker.close()));
    // A worker whose server is away may wait for it; the process then ends without it, and the rows hold what was not done.
    await Promise.race([closed, sleep(closeWithinMs, undefined, { ref: false })]);
  }

  /** Tells that the queue took a job. */
  worked(): void {
    this.outage.recovered();
  }

  /** Tells that the queue refused a job, and mends what can be mended, such as a schema that was dropped. */
  async failed(error: unknown): Promise<void> {
    this.outage.failed(error);
    try {
      await this.server.prepare();
    } catch (reason) {
      this.outage.failed(reason);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stopConsuming();
    await this.server.close();
  }

  private async tryOpen(starting: boolean): Promise<boolean> {
    try {
      await this.server.prepare();
    } catch (error) {
      if (starting && error instanceof QueueMisconfigured) throw error;
      this.outage.failed(error);
      return false;
    }
    if (this.stop.signal.aborted) return false;
    this.producing = this.server.queue(queues.deadlines);
    if (this.process) this.startWorker(this.process);
    this.outage.recovered();
    return true;
  }

  private async openLater(): Promise<void> {
    while (!this.stop.signal.aborted) {
      await sleep(retryMs, undefined, { ref: false, signal: this.stop.signal }).catch(() => undefined);
      if (this.stop.signal.aborted || (await this.tryOpen(false))) return;
    }
  }

  private startWorker(process: Process): void {
    if (!this.stop.signal.aborted) this.workers.push(this.server.worker(queues.deadlines, process));
  }
}
