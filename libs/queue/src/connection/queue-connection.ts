import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIGURATION, DATABASE_ADDRESS, type Configuration, type DatabaseAddress } from '@termijn/platform';
import { queues } from '../jobs/job-register.js';
import type { OpenQueue } from './open-queue.js';
import { OutageLog } from './outage-log.js';
import { PostgresServer } from './postgres-server.js';
import { QueueMisconfigured } from './queue-misconfigured.js';
import type { Process, QueueServer } from './queue-server.js';
import { RedisServer } from './redis-server.js';

const retryMs = 2000;

/**
 * The one connection of a process to the queue. Nothing waits for it: while the queue's server is away this tries again in the background,
 * and the sweeper does the work. A server that is set up dangerously stops the start of a process in production.
 */
@Injectable()
export class QueueConnection implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(QueueConnection.name);
  private readonly outage = new OutageLog(this.log, 'The queue is not available, the sweeper keeps the deadlines');
  private readonly server: QueueServer;
  private readonly stop = new AbortController();
  private process: Process = () => Promise.resolve();
  private open: OpenQueue | null = null;
  private opening: Promise<void> | null = null;
  /** Whether the worker let go of its server in time. */
  private letGo = true;

  constructor(@Inject(CONFIGURATION) configuration: Configuration, @Inject(DATABASE_ADDRESS) database: DatabaseAddress) {
    const onError = (error: unknown): void => this.outage.failed(error);
    this.server = configuration.redisUrl
      ? new RedisServer(configuration.redisUrl, configuration.production, onError)
      : new PostgresServer(database, onError);
  }

  get kind(): QueueServer['kind'] {
    return this.server.kind;
  }

  /** The queue of deadlines; null until its server has answered for the first time. */
  get deadlines(): OpenQueue | null {
    return this.open;
  }

  /** Says what is done with the jobs of `deadlines`; before the application has started. */
  consume(process: Process): void {
    this.process = process;
  }

  /** @throws QueueMisconfigured */
  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.tryOpen(true))) this.opening = this.openLater();
  }

  /** Takes no new jobs and lets those under way finish. */
  async stopConsuming(): Promise<void> {
    this.stop.abort();
    await this.opening;
    if (this.open) this.letGo = await this.open.stopConsuming();
  }

  /** Tells that the queue took a job. */
  worked(): void {
    this.outage.recovered();
  }

  /** Tells that the queue refused a job. */
  failed(error: unknown): void {
    this.outage.failed(error);
    void this.open?.mend();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.open?.close();
    await this.server.close(this.letGo);
  }

  private async tryOpen(starting: boolean): Promise<boolean> {
    try {
      await this.server.prepare();
      const open = this.server.open(queues.deadlines, this.process);
      await open.start().catch(async (error: unknown) => {
        await Promise.all([open.stopConsuming(), open.close()]);
        throw error;
      });
      this.open = open;
      this.outage.recovered();
      return true;
    } catch (error) {
      if (starting && error instanceof QueueMisconfigured) throw error;
      this.outage.failed(error);
      return false;
    }
  }

  private async openLater(): Promise<void> {
    do await sleep(retryMs, undefined, { ref: false, signal: this.stop.signal }).catch(() => undefined);
    while (!this.stop.signal.aborted && !(await this.tryOpen(false)));
  }
}
