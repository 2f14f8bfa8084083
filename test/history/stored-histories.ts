import { generateKeyPairSync, sign } from 'node:crypto';
import { TakeCheckpoint, VerifyHistory } from '@termijn/casework';
import { CaseStore, HistoryStore, type HistoryFault, type Sign, type SignedCheckpoint } from '@termijn/persistence';
import { aDecision, aNewCase, anActor, aStep, createTestDatabase, type TestDatabase } from '@termijn/testing';

/** A signer with a key of its own. */
export function aSigner(): Sign {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return (text) => ({ signature: sign(null, Buffer.from(text), privateKey).toString('base64'), publicKey: pem });
}

/** Histories in a database of their own, with checkpoints of which a copy is kept outside it; and somebody who can do anything there. */
export class StoredHistories {
  readonly sign = aSigner();
  readonly kept: SignedCheckpoint[] = [];
  readonly caseIds: string[] = [];

  private constructor(readonly database: TestDatabase) {}

  static async with(cases: number, events: number): Promise<StoredHistories> {
    const histories = new StoredHistories(await createTestDatabase());
    for (let index = 0; index < cases; index++) await histories.open(events);
    return histories;
  }

  async open(events: number): Promise<string> {
    const store = new CaseStore(this.database.dataSource);
    const newCase = aNewCase();
    await store.create({ case: newCase, decision: aDecision({ steps: [aStep({ why: 'geopend: é €' }), aStep()] }) });
    for (let version = 1; version < events - 1; version++) await this.record(newCase.id, version);
    this.caseIds.push(newCase.id);
    return newCase.id;
  }

  async record(caseId: string, expectedVersion: number): Promise<void> {
    const step = aStep({
      actor: anActor({ name: `Inkoper ${String(expectedVersion)}` }),
      onBehalfOf: 'provider',
      evidence: { channel: 'email', reference: `<${String(expectedVersion)}@example>` },
      data: { text: `Bericht ${String(expectedVersion)}`, amount: '1020000.00' },
      to: 'negotiating',
    });
    const store = new CaseStore(this.database.dataSource);
    const saved = await store.save({ caseId, expectedVersion, decision: aDecision({ steps: [step] }) });
    if (!saved.ok) throw new Error(saved.conflict);
  }

  /** Takes a checkpoint and keeps a copy of it elsewhere. */
  async checkpoint(): Promise<SignedCheckpoint[]> {
    const taken = await new TakeCheckpoint(new HistoryStore(this.database.dataSource)).execute(this.sign);
    this.kept.push(...taken);
    return taken;
  }

  async faults(outside: SignedCheckpoint[] = this.kept, caseId: string | null = null): Promise<HistoryFault[]> {
    return (await new VerifyHistory(new HistoryStore(this.database.dataSource)).execute({ caseId, outside })).faults;
  }

  query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.dataSource.query<Row[]>(text, values);
  }

  /** As the administrator of the database, with triggers and references switched off. */
  async tamper(...statements: [text: string, values?: unknown[]][]): Promise<void> {
    await this.database.dataSource.transaction(async (manager) => {
      await manager.query(`set local session_replication_role = replica`);
      for (const [text, values] of statements) await manager.query(text, values);
    });
  }

  /** Keeps a copy of everything, to put back. */
  async backUp(): Promise<void> {
    for (const table of tables) await this.query(`create table kept_${table} as select * from ${table}`);
  }

  async putBack(): Promise<void> {
    await this.tamper(
      ...tables.flatMap((table): [string][] => [
        [`delete from ${table}`],
        [`insert into ${table} overriding system value select * from kept_${table}`],
      ]),
    );
  }

  end(): Promise<void> {
    return this.database.drop();
  }
}

const tables = ['contracting_case', 'case_event', 'checkpoint', 'checkpoint_head'];

/** Makes the chain of a case anew from a row on, as somebody would who knows the recipe. $1 case, $2 first row. */
export const chainAnew = `
  with recursive anew as (
    select e.case_id, e.seq, history_digest(e.case_id, e.seq, e.salt, e.payload) as digest,
      sha256(coalesce((select b.hash from case_event b where b.case_id = e.case_id and b.seq = e.seq - 1), history_genesis(c))
        || history_digest(e.case_id, e.seq, e.salt, e.payload)) as hash
    from case_event e join contracting_case c on c.id = e.case_id where e.case_id = $1 and e.seq = $2
    union all
    select e.case_id, e.seq, history_digest(e.case_id, e.seq, e.salt, e.payload),
      sha256(a.hash || history_digest(e.case_id, e.seq, e.salt, e.payload))
    from anew a join case_event e on e.case_id = a.case_id and e.seq = a.seq + 1
  )
  update case_event e set digest = a.digest, hash = a.hash from anew a where e.case_id = a.case_id and e.seq = a.seq`;
