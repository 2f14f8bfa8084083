import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@termijn/testing';

/** How the process is, since it was last asked. Sizes in bytes. */
export interface Condition {
  /** The longest that the event loop was held up. */
  delayMs: number;
  /** The most that was held in buffers outside the heap. */
  mostBuffered: number;
  /** What is in use: after a collection, what stays. */
  kept: number;
  rss: number;
}

const program = resolve('dist', 'apps', 'api', 'src', 'main.js');
const most = '1000000';

/** The compiled api as a process of its own, on a database of its own, in the role of the application, with the sandbox clock. */
export class FuzzedService {
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly database: TestDatabase,
    readonly dataDir: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  static async start(): Promise<FuzzedService> {
    if (!existsSync(program)) throw new Error('dist has no api: `npm test` and `npm run fuzz` build first');
    const database = await createTestDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'termijn-fuzz-'));
    const probe = pathToFileURL(resolve('test', 'fuzz', 'service', 'probe.mjs')).href;
    const child = spawn(process.execPath, ['--expose-gc', '--import', probe, program], {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        ROLE: 'api',
        PORT: '0',
        HOST: '127.0.0.1',
        DATABASE_URL: database.url,
        DATA_DIR: dataDir,
        SANDBOX_CLOCK: '1',
        LOG_LEVEL: 'error',
        LOG_FORMAT: 'json',
        // A run asks more than anyone should: what is looked at here are the answers, not how many there may be.
        REQUESTS_PER_MINUTE: most,
        REQUESTS_PER_MINUTE_OF_TENANT: most,
        REQUESTS_PER_MINUTE_OF_ADDRESS: most,
        ...(process.env['TEST_REDIS_URL'] ? { REDIS_URL: process.env['TEST_REDIS_URL'] } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const service = new FuzzedService(child, database, dataDir);
    await service.untilReady();
    return service;
  }

  get url(): string {
    return /(http:\/\/127\.0\.0\.1:\d+)/.exec(this.output)?.[1] ?? '';
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The last that it wrote: the errors that it logged. */
  get lastWords(): string {
    return this.output.slice(-4000);
  }

  async condition(collect = false): Promise<Condition> {
    if (!this.alive) throw new Error(`The service ended: ${this.lastWords}`);
    const heard = once(this.child, 'message');
    this.child.send({ collect });
    const [condition] = (await heard) as [Condition];
    return condition;
  }

  async stop(): Promise<void> {
    if (this.alive) {
      const exit = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await exit;
    }
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async untilReady(): Promise<void> {
    for (let waited = 0; waited < 60_000; waited += 50) {
      if (!this.alive) throw new Error(`The service ended: ${this.lastWords}`);
      if (this.url !== '') return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`The service did not start: ${this.lastWords}`);
  }
}
