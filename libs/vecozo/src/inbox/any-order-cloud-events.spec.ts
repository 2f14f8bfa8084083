import fc from 'fast-check';
import { CasePlayer, content } from '@termijn/testing/case-player.js';
import { InboxPlayer } from '@termijn/testing/inbox-player.js';
import { aVecozoCloudEvent, type VecozoCloudEvent } from '@termijn/testing/vecozo-cloud-event.js';
import { readCloudEvent } from '../cloud-events/read-cloud-event.js';
import { contentHash } from './content-hash.js';

const subject = '01900000-0000-7000-8000-000000000001';
const proposal = (by: string, number: number) => ({ by, proposal: number, ...content(`${String(number)}000000.00`) });

/** A negotiation in the sender's order. */
const story: VecozoCloudEvent[] = [
  ['uitvraagmodule.opengesteld', '2026-09-10T08:00:00Z', {}],
  ['onderhandeling.voorgesteld', '2026-09-20T08:00:00Z', proposal('provider', 1)],
  ['onderhandeling.herstart', '2026-09-20T09:00:00Z', { by: 'provider' }],
  ['onderhandeling.geweigerd', '2026-09-21T08:00:00Z', { by: 'insurer', proposal: 1, reason: 'Te duur.' }],
  ['onderhandeling.voorgesteld', '2026-09-22T08:00:00Z', proposal('insurer', 2)],
  ['onderhandeling.stopgezet', '2026-09-22T10:00:00Z', { by: 'provider', consent: 'none', reason: 'Toch niet.' }],
  ['onderhandeling.voorgesteld', '2026-09-23T08:00:00Z', proposal('provider', 3)],
  ['onderhandeling.geaccordeerd', '2026-09-24T08:00:00Z', { by: 'insurer', proposal: 3 }],
].map(([type, time, data], index) =>
  aVecozoCloudEvent({ type: type as string, time, data, subject, sequence: String(index + 1), sequencetype: 'Integer' }),
);

/** The door and the inbox together, without a database: by id, then by content, then by its turn. */
class Door {
  readonly inbox = new InboxPlayer(CasePlayer.open().sweepAt('2026-10-05T08:00:00.000Z'));
  private readonly contents = new Map<string, string>();

  send(event: VecozoCloudEvent): void {
    const read = readCloudEvent(event);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const { eventId: id, type, time, sequence, reference } = read;
    const data = event['data'] as Record<string, unknown>;
    const key = contentHash({ type, time, sequence, reference, data });
    const first = this.contents.get(key) ?? id;
    this.contents.set(key, first);
    // A copy under another id is kept apart from the case.
    if (first === id) this.inbox.deliver({ id, type, time, data, ...(sequence === null ? {} : { sequence }) });
  }

  /** What `replanVecozoEvents` does to a stretch: what has no final verdict is as it was when it came. */
  replay(): void {
    for (const event of this.inbox.events) if (event.status === 'parked' || event.status === 'needsAttention') event.status = 'received';
    this.inbox.settle();
  }

  outcome(): object {
    return this.inbox.outcome();
  }
}

const expected = (() => {
  const door = new Door();
  story.forEach((event) => door.send(event));
  return { ...door.outcome(), statuses: door.inbox.events.map(({ status }) => status) };
})();

/** The content of an event under another id, or its names in another order. */
const asCopy = (event: VecozoCloudEvent, kind: number): VecozoCloudEvent => {
  if (kind === 0) return event;
  const turned = Object.fromEntries(Object.entries(event).reverse()) as VecozoCloudEvent;
  return kind === 1 ? turned : { ...turned, id: `00000000-0000-8000-8000-0000000000${event['sequence'] as string}${String(kind)}` };
};

it('plays to an agreement', () => {
  expect(expected.statuses).toEqual(['applied', 'applied', 'overtaken', 'applied', 'applied', 'overtaken', 'applied', 'applied']);
});

it('ends the same for any order and any number of copies, with replays in between', () => {
  const arrivals = fc.array(fc.record({ index: fc.nat(story.length - 1), kind: fc.nat(3), replay: fc.boolean() }), { maxLength: 24 });
  const order = fc.shuffledSubarray(
    story.map((_, index) => index),
    { minLength: story.length, maxLength: story.length },
  );
  fc.assert(
    fc.property(order, arrivals, (last, copies) => {
      const door = new Door();
      for (const { index, kind, replay } of copies) {
        door.send(asCopy(story[index]!, kind));
        if (replay) door.replay();
      }
      last.forEach((index) => door.send(story[index]!));
      door.replay();
      const { statuses, ...outcome } = expected;
      expect(door.outcome()).toEqual(outcome);
      expect(door.inbox.events.map(({ status }) => status).sort()).toEqual([...statuses].sort());
      // And again: a stretch that was done is done.
      door.replay();
      expect(door.outcome()).toEqual(outcome);
    }),
    { numRuns: 120, seed: 20260920 },
  );
});
