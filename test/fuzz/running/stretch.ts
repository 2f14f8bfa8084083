import { faultsOf, mayHaveWritten } from '../judging/judge.js';
import { curlLine } from '../sending/curl-line.js';
import type { Answer, Draft } from '../sending/draft.js';
import type { Sender } from '../sending/sender.js';
import { changedTables, fingerprint } from '../service/fingerprint.js';
import type { FuzzedService } from '../service/fuzzed-service.js';
import type { FuzzReport } from './fuzz-report.js';

const patience = 2000;
/** The event loop may be held up this long; more is seen as a fault when it comes again. */
const longestHold = 500;

/** Sends, judges, and between stretches of requests looks whether what was refused has left anything. */
export class Stretches {
  private known: Map<string, string> = new Map();
  /** What was sent since the database was last looked at. */
  private since: { id: string; draft: Draft }[] = [];
  private written = false;

  constructor(
    private readonly service: FuzzedService,
    private readonly sender: Sender,
    private readonly report: FuzzReport,
  ) {}

  async begin(): Promise<void> {
    this.known = await fingerprint(this.service.database);
    this.since = [];
    this.written = false;
    await this.service.condition();
  }

  async send(id: string, draft: Draft): Promise<Answer> {
    const answer = await this.sender.send(draft);
    this.note(id, draft, answer);
    if (answer.ms > (draft.within ?? patience)) await this.askAgain(id, draft, answer.ms);
    return answer;
  }

  /** For what was sent in another way. */
  note(id: string, draft: Draft, answer: Answer): void {
    this.report.answered(id, answer);
    this.since.push({ id, draft });
    this.written ||= mayHaveWritten(draft, answer);
    for (const what of faultsOf(draft, answer)) this.fault(id, draft, what);
  }

  fault(id: string, draft: Draft | null, what: string): void {
    this.report.fault(id, draft, what, draft ? curlLine(draft, this.service.url) : '');
  }

  /** After one class at one operation: the condition of the process, and the database when it is time to look. */
  async end(id: string, look: boolean): Promise<void> {
    if (!this.service.alive) throw new Error(`The service ended: ${this.service.lastWords}`);
    const { delayMs } = await this.service.condition();
    this.report.heldUp(id, delayMs);
    if (delayMs > longestHold) await this.holdAgain(id, delayMs);
    if (look) await this.compare();
  }

  private async compare(): Promise<void> {
    const now = await fingerprint(this.service.database);
    if (!this.written) {
      const changed = changedTables(this.known, now);
      if (changed.length > 0) await this.blame(changed);
      else for (const { id } of this.since) this.report.provedEffectless(id, 1);
    }
    this.known = this.written ? now : await fingerprint(this.service.database);
    this.since = [];
    this.written = false;
  }

  /** Sends a stretch again one by one, to find the refusal that leaves something. */
  private async blame(changed: string[]): Promise<void> {
    const stretch = this.since;
    let found = 0;
    let before = await fingerprint(this.service.database);
    for (const { id, draft } of stretch) {
      const answer = await this.sender.send(draft);
      const after = await fingerprint(this.service.database);
      const tables = changedTables(before, after);
      if (tables.length > 0 && !mayHaveWritten(draft, answer)) {
        found++;
        this.fault(id, draft, `refused with ${String(answer.status)}, and yet ${tables.join(', ')} changed`);
      }
      before = after;
    }
    if (found === 0)
      this.fault(
        stretch[0]!.id,
        stretch[0]!.draft,
        `one of ${String(stretch.length)} refused requests changed ${changed.join(', ')}; sent again none did`,
      );
  }

  /** On a machine that does other work too, one slow answer says little: it must be slow alone, and twice more. */
  private async askAgain(id: string, draft: Draft, first: number): Promise<void> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const again = await this.sender.send(draft);
      this.written ||= mayHaveWritten(draft, again);
      if (again.ms <= (draft.within ?? patience)) return;
    }
    this.fault(id, draft, `answered after ${String(Math.round(first))} ms, and again so`);
  }

  /** Which request of a stretch holds up the event loop, when one does so each time. */
  private async holdAgain(id: string, first: number): Promise<void> {
    for (const { draft } of this.since.filter((one) => one.id === id).slice(-40)) {
      const answer = await this.sender.send(draft);
      this.written ||= mayHaveWritten(draft, answer);
      const { delayMs } = await this.service.condition();
      if (delayMs <= longestHold) continue;
      await this.sender.send(draft);
      const last = await this.service.condition();
      if (last.delayMs > longestHold)
        this.fault(id, draft, `holds up the event loop for ${String(Math.round(Math.max(first, last.delayMs)))} ms`);
    }
  }
}
