import { HistoryStore } from '@termijn/persistence';
import { HistoriesInMemory } from './histories-in-memory.js';
import { randomFrom } from '@termijn/testing';
import { aSigner, StoredHistories } from './stored-histories.js';

const seed = Number(process.env['TAMPER_SEED'] ?? 20261122);
const rounds = Number(process.env['TAMPER_RUNS'] ?? 10_000);
const cases = 3;
const events = 5;

type Random = (below: number) => number;

/** A text with one sign replaced, taken out or put in; never as it was. */
function changedText(text: string, random: Random): string {
  const at = random(text.length);
  const kinds = [
    () => `${text.slice(0, at)}${text[at] === '~' ? '^' : '~'}${text.slice(at + 1)}`,
    () => text.slice(0, at) + text.slice(at + 1),
    () => `${text.slice(0, at)} ${text.slice(at)}`,
    () => `${text} `,
    () => `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ (1 << random(7)))}${text.slice(at + 1)}`,
  ];
  return kinds[random(kinds.length)]!();
}

/** Bytes with one bit the other way. */
function changedBytes(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  const at = random(changed.length);
  changed[at] = changed[at]! ^ (1 << random(8));
  return changed;
}

const anEvent = (histories: HistoriesInMemory, caseId: string, random: Random) => histories.events.get(caseId)![random(events)]!;
const later = (instant: string, random: Random): string => new Date(Date.parse(instant) - 1 - random(86_400_000)).toISOString();

/** Everything that somebody with all rights in the database might do to the bytes of a history. Each leaves something to be found. */
const tamperings: Record<string, (histories: HistoriesInMemory, caseId: string, random: Random) => void> = {
  content: (histories, caseId, random) => {
    const event = anEvent(histories, caseId, random);
    event.payload = changedText(event.payload, random);
  },
  'content with a digest of its own': (histories, caseId, random) => {
    const event = anEvent(histories, caseId, random);
    const next = histories.events.get(caseId)!.find(({ seq }) => seq === event.seq + 1);
    event.payload = changedText(event.payload, random);
    const hashes = next?.hash;
    histories.chainAnew(caseId, event.seq);
    if (next && hashes) next.hash = hashes;
  },
  'salt, digest or hash': (histories, caseId, random) => {
    const event = anEvent(histories, caseId, random);
    const kinds = [
      () => (event.salt = changedText(event.salt, random)),
      () => (event.digest = changedBytes(event.digest, random)),
      () => (event.hash = changedBytes(event.hash, random)),
    ];
    kinds[random(kinds.length)]!();
  },
  'a column': (histories, caseId, random) => {
    const event = anEvent(histories, caseId, random);
    const kinds = [
      () => (event.receivedAt = later(event.receivedAt, random)),
      () => (event.recordedAt = later(event.recordedAt, random)),
      () => (event.type = changedText(event.type, random)),
      () => (event.fact = changedText(event.fact, random)),
      () => (event.actor = { ...event.actor, subject: changedText(event.actor.subject, random) }),
      () => (event.onBehalfOf = event.onBehalfOf === null ? 'insurer' : null),
      () => (event.evidence = { channel: 'email', reference: `other ${String(random(1000))}` }),
      () => (event.to = changedText(event.to, random)),
      () => (event.why = changedText(event.why ?? 'daarom', random)),
    ];
    kinds[random(kinds.length)]!();
  },
  'whose it is': (histories, caseId, random) => {
    const owner = histories.owners.get(caseId)!;
    const kinds = [
      () => (owner.insurer = changedText(owner.insurer, random)),
      () => (owner.providerAgb = '00000001'),
      () => (owner.openedAt = later(owner.openedAt, random)),
      () => (owner.contractYear += 1),
      () => (owner.path = changedText(owner.path, random)),
    ];
    kinds[random(kinds.length)]!();
  },
  'taken out': (histories, caseId, random) => void histories.events.get(caseId)!.splice(random(events), 1),
  'taken out, and the gap closed': (histories, caseId, random) => {
    const all = histories.events.get(caseId)!;
    all.splice(random(events - 1), 1);
    all.forEach((event, index) => (event.seq = index + 1));
    histories.owners.get(caseId)!.lastSeq -= 1;
    if (random(2) === 0) histories.chainAnew(caseId, 1);
  },
  'another order': (histories, caseId, random) => {
    const all = histories.events.get(caseId)!;
    const first = random(events - 1);
    const second = first + 1 + random(events - first - 1);
    [all[first]!.seq, all[second]!.seq] = [all[second]!.seq, all[first]!.seq];
    all.sort((one, other) => one.seq - other.seq);
    if (random(2) === 0) histories.chainAnew(caseId, 1);
  },
  'put in': (histories, caseId, random) => {
    const all = histories.events.get(caseId)!;
    const at = random(events + 1);
    // Not the last once more: with its chain made anew that is an event added at the end, which only a later checkpoint rules out.
    const from = random(events);
    all.splice(at, 0, { ...all[from === at ? (from + 1) % events : from]! });
    all.forEach((event, index) => (event.seq = index + 1));
    histories.owners.get(caseId)!.lastSeq += random(2);
    if (random(2) === 0 && at < events) histories.chainAnew(caseId, 1);
  },
  'the tail cut off': (histories, caseId, random) => {
    const left = random(events);
    histories.events.get(caseId)!.length = left;
    if (random(2) === 0) histories.owners.get(caseId)!.lastSeq = left;
  },
  'written anew': (histories, caseId, random) => {
    const from = random(events);
    for (const event of histories.events.get(caseId)!.slice(from)) {
      event.payload = event.payload.replaceAll('2026-06-01', '2026-05-31');
      [event.receivedAt, event.recordedAt] = [event.receivedAt, event.recordedAt].map((instant) =>
        new Date(Date.parse(instant) - 86_400_000).toISOString(),
      ) as [string, string];
    }
    histories.chainAnew(caseId, from + 1);
  },
  'taken away altogether': (histories, caseId, random) => {
    histories.owners.delete(caseId);
    histories.events.delete(caseId);
    if (random(2) === 0)
      for (const [number, heads] of histories.heads)
        histories.heads.set(
          number,
          heads.filter((one) => one.caseId !== caseId),
        );
  },
  'written anew, with the checkpoints signed anew': (histories, caseId, random) => {
    tamperings['written anew']!(histories, caseId, random);
    histories.signAnew(caseId, random(2) === 0 ? owner : stranger);
  },
  'the tail cut off, with the checkpoints that knew it': (histories, caseId, random) => {
    const left = 1 + random(events - 1);
    histories.events.get(caseId)!.length = left;
    histories.owners.get(caseId)!.lastSeq = left;
    histories.marks = histories.marks.slice(0, 1);
    histories.heads.delete(2);
    histories.signAnew(caseId, owner);
  },
  'a head under a checkpoint': (histories, caseId, random) => {
    const heads = histories.heads.get(1 + random(2))!;
    const head = heads.find((one) => one.caseId === caseId)!;
    if (random(2) === 0) head.seq += 1;
    else head.hash = changedBytes(Buffer.from(head.hash, 'hex'), random).toString('hex');
  },
  'a checkpoint': (histories, _caseId, random) => {
    const mark = histories.marks[random(2)]!;
    const kinds = [
      () => (mark.statement = changedText(mark.statement, random)),
      () => (mark.signature = changedBytes(Buffer.from(mark.signature, 'base64'), random).toString('base64')),
      () => (mark.takenAt = later(mark.takenAt, random)),
      () => (mark.publicKey = stranger('x').publicKey),
    ];
    kinds[random(kinds.length)]!();
  },
};

let owner: StoredHistories['sign'];
const stranger = aSigner();

describe('The bytes of a history that somebody tampers with', () => {
  let stored: StoredHistories;
  let read: HistoriesInMemory;

  beforeAll(async () => {
    stored = await StoredHistories.with(cases, events - 1);
    await stored.checkpoint();
    for (const caseId of stored.caseIds) await stored.record(caseId, events - 2);
    await stored.checkpoint();
    owner = stored.sign;
    read = await HistoriesInMemory.of(stored, new HistoryStore(stored.database.dataSource));
  });
  afterAll(() => stored.end());

  it('are in order before anybody touched them, in the database and out of it', async () => {
    expect([...read.events.values()].map((all) => all.length)).toEqual(Array.from({ length: cases }, () => events));
    expect(await stored.faults()).toEqual([]);
    expect(await read.faults(stored.kept)).toEqual([]);
    expect(await read.copyFor(stored.caseIds[0]!).faults(stored.kept)).toEqual([]);
  });

  it('are in order again once the chain is made anew over what was not changed', async () => {
    const copy = read.copyFor(stored.caseIds[0]!);
    copy.chainAnew(stored.caseIds[0]!, 1);
    copy.signAnew(stored.caseIds[0]!, owner);
    expect(await copy.faults(stored.kept)).toEqual([]);
  });

  it(
    `are found out every time: ${String(rounds)} times, seed ${String(seed)}`,
    async () => {
      const random = randomFrom(seed);
      const kinds = Object.keys(tamperings);
      const unnoticed: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const kind = kinds[round % kinds.length]!;
        const caseId = stored.caseIds[random(cases)]!;
        const copy = read.copyFor(caseId);
        tamperings[kind]!(copy, caseId, random);
        if ((await copy.faults(stored.kept)).length === 0) unnoticed.push(`round ${String(round)}: ${kind}`);
      }
      console.info(`tampered in memory ${String(rounds)} times in ${String(kinds.length)} ways, unnoticed ${String(unnoticed.length)}`);
      expect(unnoticed).toEqual([]);
      expect(await read.faults(stored.kept)).toEqual([]);
    },
    rounds * 10 + 30_000,
  );
});
