import type { FuzzClass } from '../classes/fuzz-class.js';
import type { Answer, Draft } from '../sending/draft.js';

/** Something that is wrong with the service. */
export interface Fault {
  id: string;
  operation: string;
  note: string;
  what: string;
  /** The request, for the shell. */
  line: string;
  /** How often the same was seen. */
  times: number;
}

class Tally {
  sent = 0;
  readonly statuses = new Map<number, number>();
  faults = 0;
  slowestMs = 0;
  delayMs = 0;
  /** Requests after which the database was found as it was before. */
  proved = 0;
}

const columns = [5, 58, 8, 8, 8, 7, 8, 9, 9, 7];
const row = (cells: (string | number)[]): string =>
  cells.map((cell, index) => (index < 2 ? String(cell).padEnd(columns[index]!) : String(cell).padStart(columns[index]!))).join('');

/** What a run has seen. */
export class FuzzReport {
  readonly faults: Fault[] = [];
  private readonly tallies = new Map<string, Tally>();
  private readonly titles = new Map<string, string>();

  constructor(classes: FuzzClass[]) {
    for (const { id, title } of classes) if (!this.titles.has(id)) this.titles.set(id, title);
  }

  answered(id: string, { status, ms }: Answer): void {
    const tally = this.of(id);
    tally.sent++;
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
    tally.slowestMs = Math.max(tally.slowestMs, ms);
  }

  heldUp(id: string, delayMs: number): void {
    this.of(id).delayMs = Math.max(this.of(id).delayMs, delayMs);
  }

  provedEffectless(id: string, requests: number): void {
    this.of(id).proved += requests;
  }

  fault(id: string, draft: Draft | null, what: string, line: string): void {
    this.of(id).faults++;
    const operation = draft?.operation?.key ?? draft?.method ?? '';
    const same = this.faults.find((one) => one.id === id && one.operation === operation && one.what.slice(0, 60) === what.slice(0, 60));
    if (same) same.times++;
    else this.faults.push({ id, operation, note: (draft?.note ?? '').replace(/[^\x20-\x7e]/gu, '·'), what, line, times: 1 });
  }

  get sent(): number {
    return [...this.tallies.values()].reduce((sum, { sent }) => sum + sent, 0);
  }

  /** A line for each class, with what was answered. */
  summary(): string {
    const head = row(['', '', 'sent', '2xx', '4xx', 'other', 'proved', 'slowest', 'held up', 'faults']);
    const ids = [...this.tallies.keys()].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    const lines = ids.map((id) => this.line(id, this.of(id)));
    const codes = new Map<number, number>();
    for (const { statuses } of this.tallies.values())
      for (const [status, count] of statuses) codes.set(status, (codes.get(status) ?? 0) + count);
    const answers = [...codes]
      .sort(([a], [b]) => a - b)
      .map(([status, count]) => `${status === 0 ? 'closed' : String(status)}: ${String(count)}`);
    return [head, ...lines, '', `${String(this.sent)} requests; answers ${answers.join(', ')}`].join('\n');
  }

  /** Each fault with its request. */
  faultList(): string {
    return this.faults
      .map(
        ({ id, operation, note, what, line, times }) =>
          `${id} ${operation}: ${what}\n    ${note}${times > 1 ? ` (${String(times)} times)` : ''}\n    ${line}`,
      )
      .join('\n');
  }

  private line(id: string, { sent, statuses, faults, slowestMs, delayMs, proved }: Tally): string {
    const count = (from: number, to: number): number =>
      [...statuses].reduce((sum, [status, times]) => (status >= from && status <= to ? sum + times : sum), 0);
    const [good, refused] = [count(200, 299), count(400, 499)];
    const title = (this.titles.get(id) ?? '').slice(0, columns[1]! - 2);
    return row([
      id,
      title,
      sent,
      good,
      refused,
      sent - good - refused,
      proved,
      `${slowestMs.toFixed(0)} ms`,
      `${delayMs.toFixed(0)} ms`,
      faults,
    ]);
  }

  private of(id: string): Tally {
    const tally = this.tallies.get(id) ?? new Tally();
    this.tallies.set(id, tally);
    return tally;
  }
}
