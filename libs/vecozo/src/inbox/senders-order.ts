import type { InboxEvent } from './types.js';

/** The sender's numbers first; without them the signed time; the id settles what is left, so that every process has the same order. */
export function inSendersOrder(a: InboxEvent, b: InboxEvent): number {
  const [one, other] = [a.sequence ?? Infinity, b.sequence ?? Infinity];
  if (one !== other) return one < other ? -1 : 1;
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0;
}

export const isWaiting = ({ status }: Pick<InboxEvent, 'status'>): boolean => status === 'received' || status === 'parked';

/** Which of the sender's numbers have been dealt with. A person's retry vouches for all numbers before it. */
export class SettledNumbers {
  private readonly numbers = new Set<number>();
  private floor = 0;

  constructor(events: InboxEvent[]) {
    events.filter((event) => !isWaiting(event)).forEach((event) => this.add(event));
  }

  add({ sequence, urged }: InboxEvent): void {
    if (sequence === null) return;
    this.numbers.add(sequence);
    if (urged) this.floor = Math.max(this.floor, sequence);
  }

  /** The first number before this one that has not been dealt with; null when there is none. */
  firstMissingBefore(sequence: number): number | null {
    let next = this.floor + 1;
    while (this.numbers.has(next)) next += 1;
    return next < sequence ? next : null;
  }
}
