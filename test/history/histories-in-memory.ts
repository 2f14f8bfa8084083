import { createHash } from 'node:crypto';
import { VerifyHistory } from '@termijn/casework';
import {
  bytesOf,
  nothingBefore,
  readStatement,
  rootOf,
  statementHash,
  type CaseToCheck,
  type HistoryFault,
  type HistoryStore,
  type Sign,
  type SignedCheckpoint,
  type StoredCheckpoint,
} from '@termijn/persistence';
import type { StoredHistories } from './stored-histories.js';

type Event = CaseToCheck['events'][number];
interface Head {
  caseId: string;
  seq: number;
  hash: string;
}

const sha256 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * What a database holds of histories, read out of it once and then changed here: a change costs no round trip, so that many can be tried.
 * Answers what `HistoryStore` asks the database, of the rows as they are now.
 */
export class HistoriesInMemory {
  private constructor(
    readonly owners: Map<string, CaseToCheck['case']>,
    /** By case; also of cases that are gone. */
    readonly events: Map<string, Event[]>,
    readonly heads: Map<number, Head[]>,
    public marks: StoredCheckpoint[],
  ) {}

  static async of(stored: StoredHistories, store: HistoryStore): Promise<HistoriesInMemory> {
    const found = await store.cases(null, null, stored.caseIds.length);
    const marks = await store.checkpoints(0, 100);
    const heads = new Map<number, Head[]>();
    for (const { number } of marks) heads.set(number, await store.headsOf(number));
    return new HistoriesInMemory(
      new Map(found.map(({ case: owner }) => [owner.id, owner])),
      new Map(found.map(({ case: owner, events }) => [owner.id, events])),
      heads,
      marks,
    );
  }

  /** Another one to change, of which one case may be changed. */
  copyFor(caseId: string): HistoriesInMemory {
    const copied = (events: Event[]): Event[] => events.map((event) => ({ ...event }));
    return new HistoriesInMemory(
      new Map([...this.owners].map(([id, owner]) => [id, id === caseId ? { ...owner } : owner])),
      new Map([...this.events].map(([id, events]) => [id, id === caseId ? copied(events) : events])),
      new Map([...this.heads].map(([number, heads]) => [number, heads.map((head) => ({ ...head }))])),
      this.marks.map((mark) => ({ ...mark })),
    );
  }

  async faults(outside: SignedCheckpoint[]): Promise<HistoryFault[]> {
    // The rows come from here instead of from the database; what is made of them is the product's.
    const verify = new VerifyHistory(this as unknown as HistoryStore);
    return (await verify.execute({ caseId: null, outside })).faults;
  }

  cases(): Promise<CaseToCheck[]> {
    const mark = (caseId: string): CaseToCheck['mark'] => {
      for (const { number } of [...this.marks].reverse()) {
        const head = this.heads.get(number)?.find((one) => one.caseId === caseId);
        if (head) return { checkpoint: number, seq: head.seq, hash: head.hash };
      }
      return null;
    };
    const owners = [...this.owners.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    const inOrder = (id: string): Event[] => [...(this.events.get(id) ?? [])].sort((one, other) => one.seq - other.seq);
    return Promise.resolve(owners.map((owner) => ({ case: owner, events: inOrder(owner.id), mark: mark(owner.id) })));
  }

  checkpoints(after: number): Promise<StoredCheckpoint[]> {
    return Promise.resolve(this.marks.filter(({ number }) => number > after));
  }

  headsOf(checkpoint: number): Promise<Head[]> {
    return Promise.resolve(this.heads.get(checkpoint) ?? []);
  }

  lost(): Promise<string[]> {
    const traces = [...this.events].filter(([, events]) => events.length > 0).map(([id]) => id);
    const marked = this.marks.flatMap(({ number }) => this.heads.get(number) ?? []).map(({ caseId }) => caseId);
    return Promise.resolve([...new Set([...traces, ...marked])].filter((id) => !this.owners.has(id)));
  }

  /** Makes the chain of a case anew from an event on, as somebody would who knows the recipe. */
  chainAnew(caseId: string, from: number): void {
    const owner = this.owners.get(caseId)!;
    const { path, insurer, providerAgb, contractYear, openedAt } = owner;
    let before = sha256(['termijn-case-v1', owner.id, path, insurer, providerAgb, String(contractYear), openedAt].join('\n'));
    for (const event of this.events.get(caseId)!) {
      if (event.seq >= from) {
        event.digest = sha256(bytesOf(event));
        event.hash = sha256(before, event.digest);
      }
      before = event.hash;
    }
  }

  /** Makes every checkpoint agree with the history of a case as it stands now, and signs it. */
  signAnew(caseId: string, sign: Sign): void {
    const events = this.events.get(caseId) ?? [];
    let previous = nothingBefore;
    for (const mark of this.marks) {
      const heads = (this.heads.get(mark.number) ?? []).filter((head) => head.caseId !== caseId || events.length > 0);
      for (const head of heads.filter((one) => one.caseId === caseId)) {
        head.seq = Math.min(head.seq, events.at(-1)!.seq);
        head.hash = events.find(({ seq }) => seq === head.seq)!.hash.toString('hex');
      }
      this.heads.set(mark.number, heads);
      mark.heads = heads.length;
      const { takenAt } = readStatement(mark.statement)!;
      const lines = [`number: ${String(mark.number)}`, `takenAt: ${takenAt}`, `heads: ${String(heads.length)}`, `root: ${rootOf(heads)}`];
      mark.statement = ['termijn-checkpoint-v1', ...lines, `previous: ${previous}`].join('\n');
      Object.assign(mark, sign(mark.statement));
      previous = statementHash(mark.statement);
    }
  }
}
