import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { AuditStore, type AuditEntry } from '@termijn/persistence';

const flushEveryMs = 500;
const minuteMs = 60_000;
/** So many different entries are kept in memory; what comes on top is counted together. */
const mostKnown = 2000;
const mostUnknown = 500;

type Waiting = AuditEntry & { from: number };

/**
 * Gathers refused accesses and reads, and writes them behind the requests: nobody waits for it. What is alike within a minute becomes one
 * record with a count, and what nobody in particular did becomes one per source, so that a flood of it stays small.
 */
@Injectable()
export class AuditLog implements OnApplicationBootstrap {
  private readonly log = new Logger(AuditLog.name);
  private readonly waiting = new Map<string, Waiting>();
  private unknown = 0;
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly store: AuditStore) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.flush(false), flushEveryMs);
    this.timer.unref();
  }

  add(entry: Omit<AuditEntry, 'times'>): void {
    const known = entry.subject !== null;
    const kept = known ? entry : { ...entry, action: '*', caseId: null };
    const full = known ? this.waiting.size - this.unknown >= mostKnown : this.unknown >= mostUnknown;
    const { kind, subject, role, insurer, providerAgb, action, caseId, status, problemCode, source } = kept;
    const alike = [kind, subject, role, insurer, providerAgb, action, caseId, status, problemCode, source];
    const key = JSON.stringify(alike);
    const same = this.waiting.get(key);
    if (same) same.times += 1;
    else if (full) this.addTogether(kept);
    else this.keep(key, kept);
  }

  /** Writes what waits; unless it is `all`, what nobody in particular did waits until its minute is over. */
  flush(all: boolean): Promise<void> {
    this.writing = this.writing.then(() => this.write(all));
    return this.writing;
  }

  /** Writes everything, at the end of the process. */
  async close(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.flush(true);
  }

  private addTogether(entry: Omit<AuditEntry, 'times'>): void {
    const together = { ...entry, role: null, insurer: null, providerAgb: null, action: '*', caseId: null, source: '*' };
    const key = JSON.stringify([entry.kind, entry.subject === null ? null : '*', entry.status]);
    const same = this.waiting.get(key);
    if (same) same.times += 1;
    else this.keep(key, { ...together, subject: entry.subject === null ? null : '*' });
  }

  private keep(key: string, entry: Omit<AuditEntry, 'times'>): void {
    this.waiting.set(key, { ...entry, times: 1, from: performance.now() });
    if (entry.subject === null) this.unknown += 1;
  }

  private async write(all: boolean): Promise<void> {
    const now = performance.now();
    const ripe = [...this.waiting].filter(([, { subject, from }]) => all || subject !== null || now - from >= minuteMs);
    if (ripe.length === 0) return;
    for (const [key, { subject }] of ripe) {
      this.waiting.delete(key);
      if (subject === null) this.unknown -= 1;
    }
    try {
      await this.store.add(ripe.map(([, { from: _from, ...entry }]) => entry));
    } catch (error) {
      this.log.warn(
        `${String(ripe.length)} audit records wait for the database: ${error instanceof Error ? error.message : String(error)}`,
      );
      for (const [key, entry] of ripe) this.takeBack(key, entry);
    }
  }

  private takeBack(key: string, entry: Waiting): void {
    const same = this.waiting.get(key);
    if (same) same.times += entry.times;
    else {
      this.waiting.set(key, entry);
      if (entry.subject === null) this.unknown += 1;
    }
  }
}
