import { planInbox } from '@termijn/vecozo/inbox/plan-inbox.js';
import type { InboxEvent } from '@termijn/vecozo/inbox/types.js';
import { type CasePlayer, integration } from './case-player.js';

export type Sent = Pick<InboxEvent, 'type' | 'time' | 'data'> & { id: string; sequence?: number };

/** Plays a case with the events that VECOZO reports about it, without a database. */
export class InboxPlayer {
  readonly events: InboxEvent[] = [];
  readonly reasons = new Map<string, string>();

  constructor(readonly player: CasePlayer) {}

  /** An event arrives, perhaps once more. */
  deliver({ id, type, time, data, sequence }: Sent): this {
    if (!this.events.some((event) => event.id === id)) {
      this.events.push({
        id,
        eventId: id,
        type,
        time,
        data,
        sequence: sequence ?? null,
        actor: integration,
        status: 'received',
        urged: false,
      });
    }
    return this.settle();
  }

  /** Moves the clock; what waits is applied before deadlines fire. */
  at(now: string): this {
    this.player.at(now);
    this.settle();
    this.player.sweepAt(now);
    return this.settle();
  }

  statusOf(id: string): string {
    return `${String(this.find(id).status)}${this.reasons.has(id) ? `: ${String(this.reasons.get(id))}` : ''}`;
  }

  /** A person has it tried again. */
  retry(id: string): this {
    Object.assign(this.find(id), { status: 'received', urged: true });
    return this.settle();
  }

  settle(): this {
    const { player, events } = this;
    for (let more = true; more;) {
      const { verdicts, due } = planInbox(events, { live: player.live, now: player.now, policy: player.policy, facts: player.allFacts() });
      for (const { id, status, reason } of verdicts) {
        this.find(id).status = status;
        this.reasons.set(id, reason.code);
      }
      more = due !== null;
      if (!due) break;
      player.keep(due.decision);
      this.find(due.event.id).status = 'applied';
      this.reasons.delete(due.event.id);
    }
    return this;
  }

  /** What two ways to the same end must have in common: not when things were recorded, nor what was put right on the way. */
  outcome(): object {
    const { player } = this;
    const { lastRecordedAt: _recorded, since: _since, reminded: _reminded, passed, ...context } = player.context;
    const last = new Map(player.deadlines.filter(({ key }) => !key.includes('.reminder-')).map((row) => [row.key, row]));
    const sorted = <T>(entries: Iterable<[string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      value: player.live.snapshot.value,
      context,
      passed: Object.keys(passed).sort(),
      deadlines: sorted(last).map(([key, { status, daysLate, firstLateAt }]) => ({ key, status, daysLate, firstLateAt })),
      breaches: sorted(player.breaches).filter(([, { status }]) => status !== 'withdrawn'),
      overdue: player.last.overdue,
    };
  }

  private find(id: string): InboxEvent {
    const found = this.events.find((event) => event.id === id);
    if (!found) throw new Error(`No event ${id}`);
    return found;
  }
}

/** Every order of these. */
export function permutations<T>(items: T[]): T[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}
