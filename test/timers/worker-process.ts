import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './ledger.js';

const program = join(process.cwd(), 'dist', 'apps', 'worker', 'src', 'main.js');

/** The worker as it runs in production: a process of its own, of the compiled program. */
export class WorkerProcess {
  private output = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  static start(url: string, redisUrl: string | null, environment: Record<string, string> = {}): WorkerProcess {
    if (!existsSync(program)) throw new Error('dist has no worker: `npm test` builds first');
    return new WorkerProcess(
      spawn(process.execPath, [program], {
        env: {
          PATH: process.env['PATH'],
          NODE_ENV: 'test',
          ROLE: 'worker',
          DATABASE_URL: url,
          SANDBOX_CLOCK: '1',
          SWEEP_INTERVAL_MS: '20',
          LOG_FORMAT: 'json',
          ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  /** What it wrote so far. */
  get log(): string {
    return this.output;
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  get exitCode(): number | null {
    return this.child.exitCode;
  }

  async untilReady(): Promise<this> {
    await until('the worker is ready', () => {
      if (this.ended) throw new Error(`The worker ended: ${this.output}`);
      return this.output.includes('worker ready');
    });
    return this;
  }

  /** Ends it, and returns after how many milliseconds it had gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number> {
    const started = performance.now();
    if (!this.ended) {
      const exit = once(this.child, 'exit');
      this.child.kill(signal);
      await exit;
    }
    return performance.now() - started;
  }
}
