import type { Logger } from '@nestjs/common';

const repeatAfterMs = 60_000;

/** Tells of an outage when it starts, once a minute while it lasts, and when it is over: a loop that fails each second must not fill the log. */
export class OutageLog {
  private since: number | null = null;
  private lastTold = 0;

  constructor(
    private readonly log: Logger,
    private readonly what: string,
  ) {}

  failed(error: unknown): void {
    const now = performance.now();
    if (this.since !== null && now - this.lastTold < repeatAfterMs) return;
    this.since ??= now;
    this.lastTold = now;
    this.log.warn(`${this.what}: ${error instanceof Error ? error.message || error.name : String(error)}`);
  }

  recovered(): void {
    if (this.since === null) return;
    this.log.log(`${this.what}: over after ${((performance.now() - this.since) / 1000).toFixed(1)} s`);
    this.since = null;
  }
}
