import { Injectable } from '@nestjs/common';
import { VecozoInbox, type ReplannedEvent, type Stretch } from '@termijn/persistence';
import { referenceOf } from '../inbox/message.js';
import { resolveCase } from '../inbox/resolve-case.js';
import { SettleCase } from './settle-case.js';

const batch = 200;

export interface Replayed {
  /** Events in the stretch. */
  examined: number;
  /** Those that had no final verdict and were judged anew. */
  replanned: number;
  /** Of those, the ones that named no case before, and do now. */
  placed: number;
}

/**
 * Judges a stretch of stored events anew, as after a repair of the vocabulary or once missing cases are there. What was applied,
 * overtaken or dismissed stands, and every effect is saved under the event's id, so nothing happens twice.
 */
@Injectable()
export class ReplayEvents {
  constructor(
    private readonly inbox: VecozoInbox,
    private readonly settle: SettleCase,
  ) {}

  async execute(stretch: Stretch): Promise<Replayed> {
    const done = { examined: 0, replanned: 0, placed: 0 };
    for (let last: ReplannedEvent | null = null; ;) {
      const events: ReplannedEvent[] = await this.inbox.replan(stretch, last, batch);
      last = events.at(-1) ?? null;
      if (!last) return done;
      const placed = await this.place(events.filter(({ caseId, status }) => caseId === null && status === 'needsAttention'));
      const replanned = events.filter((event) => event.replanned);
      for (const caseId of new Set([...placed, ...replanned.flatMap((event) => event.caseId ?? [])])) await this.settle.attempt(caseId);
      done.examined += events.length;
      done.replanned += replanned.length + placed.length;
      done.placed += placed.length;
    }
  }

  /** The cases of events that named none, or several, when they came. */
  private async place(events: ReplannedEvent[]): Promise<string[]> {
    const placed: string[] = [];
    for (const { id, insurer, raw } of events) {
      const reference = referenceOf(raw);
      const found = reference && resolveCase((await this.inbox.referred(insurer, reference)).cases);
      if (found && 'caseId' in found && (await this.inbox.place(id, found.caseId))) placed.push(found.caseId);
    }
    return placed;
  }
}
