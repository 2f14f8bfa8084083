import { randomInt } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { aDecision, aNewCase, anActor, createTestDatabase, openFullCase, rowsInView } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import type { NewCase } from '../case-store/types.js';
import { IncreaseStore } from '../increase-store/increase-store.js';
import { allViews } from '../read/all-views.js';
import { AuditRecordList } from '../read/audit-record-list.js';
import { CaseList } from '../read/case-list.js';
import { VecozoEventList } from '../read/vecozo-event-list.js';
import { newId } from '../identity/new-id.js';
import { VecozoInbox } from '../vecozo-inbox/vecozo-inbox.js';
import { scopeOf, systemScope, withinScope, type Scope } from './scope.js';

const asked = { subject: 'test', role: 'test', insurer: null, agb: null, action: 'test' };
const ofInsurer = (insurer: string): Scope => scopeOf({ role: 'purchaser', insurer, agb: null }, asked);
const ofProvider = (agb: string): Scope => scopeOf({ role: 'provider', insurer: null, agb }, asked);
const system = systemScope('test');

/** Tables without a wall, and why. */
const open: Record<string, string> = {
  schema_migration: 'names of migrations',
  sandbox_clock: 'one row for the whole system',
  request_count:
    'numbers of requests by account, organisation and address; its store brings its own statements, and a request is counted before it has a scope',
  checkpoint: 'signed numbers and hashes; meant to be kept by everybody',
};

let database: TestDatabase;
let dataSource: DataSource;
let mine: NewCase;
let theirs: NewCase;
let tables: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await database.asApplication(2);
  mine = await openFullCase(database.dataSource, 'vgz');
  theirs = await openFullCase(database.dataSource, 'zk');
  for (const { insurer, id } of [mine, theirs]) {
    await new IncreaseStore(database.dataSource).createBudget({ insurer, contractYear: 2027, scope: 'msz', amount: '5.00' });
    await new CaseStore(database.dataSource).save({
      caseId: id,
      expectedVersion: 1,
      decision: aDecision(),
      idempotency: { tenant: `insurer:${insurer}`, key: 'k', fingerprint: 'f', status: 200, body: '', location: null },
    });
    await new VecozoInbox(database.dataSource).store({
      ...{ id: newId('2026-06-01T08:00:00.000Z'), insurer, eventId: 'e', contentHash: 'h', type: 't', time: '2026-06-01T08:00:00.000Z' },
      ...{ sequence: null, raw: '{}', actor: anActor({ insurer }), caseId: id, status: 'received', reason: null },
    });
  }
  await database.dataSource.query(`
    insert into checkpoint values (1, now(), 2, 's', 's', 'k');
    insert into checkpoint_head select 1, id, last_seq, '\\x00' from contracting_case`);
  const rows = await database.dataSource.query<{ name: string }[]>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  tables = rows.map(({ name }) => name);
});
afterAll(() => database.drop());

const count = async (table: string, scope?: Scope): Promise<number> => {
  const run = () => dataSource.query<{ n: number }[]>(`select count(*)::integer as n from ${table}`);
  const [row] = await (scope ? withinScope(scope, run) : run());
  return row!.n;
};

describe('the catalog', () => {
  it('has the wall on every table, for its owner too, or a reason for none', async () => {
    const walled = await database.dataSource.query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relrowsecurity and relforcerowsecurity`,
    );
    const names = walled.map(({ name }) => name);
    expect(tables.filter((table) => !names.includes(table))).toEqual(Object.keys(open).sort());
    const bare = await database.dataSource.query(
      `select relname from pg_class c where relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid)`,
    );
    expect(bare).toEqual([]);
  });

  it('has an application that owns nothing, is bound by the wall, and cannot change what is append-only', async () => {
    const [role] = await dataSource.query<object[]>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*)::integer from pg_class where relowner = r.oid
        and relnamespace = 'public'::regnamespace) as owned from pg_roles r where rolname = current_user`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 });
    const rights = await dataSource.query<{ name: string }[]>(
      `select c.relname as name from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'append_only'
        where has_table_privilege(current_user, c.oid, 'update, delete, truncate')`,
    );
    expect(rights).toEqual([]);
    const columns = { case_event: 'why', audit_record: 'times', checkpoint: 'heads', checkpoint_head: 'seq' };
    for (const [table, column] of Object.entries(columns))
      for (const statement of [`update ${table} set ${column} = ${column}`, `delete from ${table}`, `truncate ${table}`])
        await expect(withinScope(system, () => dataSource.query(statement))).rejects.toThrow('permission denied');
    const truncates = await dataSource.query<{ name: string }[]>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and has_table_privilege(current_user, oid, 'truncate')`,
    );
    expect(truncates).toEqual([]);
  });
});

describe('without the filters of the application', () => {
  it('shows nothing at all without a scope, in any table', async () => {
    for (const table of tables.filter((name) => !(name in open))) expect([table, await count(table)]).toEqual([table, 0]);
  });

  it('shows a tenant its own rows and the system all, in every table', async () => {
    for (const table of tables.filter((name) => !(name in open))) {
      const [all, own, other, foreign] = [
        await count(table, system),
        await count(table, ofInsurer('vgz')),
        await count(table, ofInsurer('zk')),
        (await count(table, ofInsurer('nobody'))) + (await count(table, ofProvider('99999999'))),
      ];
      expect([table, own > 0, other > 0, foreign]).toEqual([table, true, true, 0]);
      // Each side of the notifications sees its own; the audit trail has records of nobody in particular.
      if (!['outbox', 'audit_record'].includes(table)) expect([table, own + other]).toEqual([table, all]);
    }
  });

  it('shows a provider what is about itself, and neither budgets, inbox nor audit trail', async () => {
    const hidden = ['increase_budget', 'vecozo_event', 'idempotency_key', 'audit_record'];
    for (const table of tables.filter((name) => !(name in open))) {
      const seen = await count(table, ofProvider(mine.providerAgb));
      expect([table, seen > 0]).toEqual([table, !hidden.includes(table)]);
    }
  });

  it.each(allViews.map((View) => [View.name, View] as const))('shows no foreign row in %s', async (_name, View) => {
    // The view's own filter is cut out.
    const rows = (scope: Scope, of: NewCase): Promise<number> => withinScope(scope, () => rowsInView(View, dataSource, { all: true }, of));
    expect(await rows(ofInsurer('vgz'), mine)).toBeGreaterThan(0);
    expect(await rows(ofInsurer('vgz'), theirs)).toBe(0);
    expect(await rows(ofProvider(mine.providerAgb), theirs)).toBe(0);
  });

  it('shows no foreign event of VECOZO, budget or audit record', async () => {
    await withinScope(ofInsurer('vgz'), async () => {
      const events = await new VecozoEventList(dataSource).read({ all: true }, {}, { limit: 10 });
      expect(events.items.map(({ insurer }) => insurer)).toEqual(['vgz']);
      expect((await new IncreaseStore(dataSource).budgets(null, null)).map(({ insurer }) => insurer)).toEqual(['vgz']);
      const records = await new AuditRecordList(dataSource).read({ all: true }, {}, { limit: 100 });
      expect([...new Set(records.items.map(({ insurer }) => insurer))]).toEqual(['vgz']);
    });
  });

  it('takes no row for another tenant, and changes none', async () => {
    const store = new CaseStore(dataSource);
    await withinScope(ofInsurer('vgz'), async () => {
      const foreign = aNewCase({ insurer: 'zk' });
      await expect(store.create({ case: foreign, decision: aDecision() })).rejects.toMatchObject({ code: '42501' });
      expect(await store.save({ caseId: theirs.id, expectedVersion: 2, decision: aDecision() })).toEqual({
        ok: false,
        conflict: 'version',
      });
      expect(await store.quarantine(theirs.id, 'x')).toBe(false);
      expect((await store.load(theirs.id)).case).toBeNull();
      const touched = await dataSource.query(`update deadline set enqueued_at = now() where case_id = $1`, [theirs.id]);
      expect(touched).toEqual([[], 0]);
    });
  });
});

describe('one connection for many', () => {
  it('leaves nothing behind: the scope ends with its query, also when that fails', async () => {
    await withinScope(ofInsurer('vgz'), () => dataSource.query('select 1'));
    await expect(withinScope(ofInsurer('vgz'), () => dataSource.query('select 1 / 0'))).rejects.toThrow('division by zero');
    await expect(withinScope(ofInsurer('vgz'), () => dataSource.query('select nonsense'))).rejects.toThrow('nonsense');
    for (let time = 0; time < 4; time++) {
      const [row] = await dataSource.query<object[]>(
        `select current_setting('termijn.scope', true) as scope, current_setting('termijn.request', true) as request`,
      );
      expect(Object.values(row!).filter(Boolean)).toEqual([]);
    }
    expect(await count('contracting_case')).toBe(0);
  });

  it('holds a scope through a transaction, and lets go of it at the end', async () => {
    await withinScope(ofInsurer('vgz'), () =>
      dataSource.transaction(async (manager) => {
        expect(await manager.query('select insurer from contracting_case')).toEqual([{ insurer: 'vgz' }]);
        await manager.query(`set local statement_timeout = '1min'`);
        expect(await manager.query('select insurer from deadline group by 1')).toEqual([{ insurer: 'vgz' }]);
      }),
    );
    await expect(withinScope(ofInsurer('vgz'), () => dataSource.transaction((manager) => manager.query('select 1 / 0')))).rejects.toThrow(
      'division by zero',
    );
    expect(await count('contracting_case')).toBe(0);
  });

  it('mixes up nobody in 1,000 interleaved requests on two connections', async () => {
    const store = new CaseStore(dataSource);
    const list = new CaseList(dataSource);
    const tenants: { scope: Scope | undefined; sees: string[]; of: NewCase | null }[] = [
      { scope: ofInsurer('vgz'), sees: ['vgz'], of: mine },
      { scope: ofInsurer('zk'), sees: ['zk'], of: theirs },
      { scope: ofProvider(mine.providerAgb), sees: ['vgz'], of: mine },
      { scope: ofProvider('99999999'), sees: [], of: null },
      { scope: system, sees: ['vgz', 'zk'], of: mine },
      { scope: undefined, sees: [], of: null },
    ];
    const request = async (number: number): Promise<string[]> => {
      const { scope, sees, of } = tenants[randomInt(tenants.length)]!;
      const work = async (): Promise<string[]> => {
        const faults: string[] = [];
        if (number % 3 === 0) {
          const { items } = await list.read({ all: true }, {}, { limit: 10 });
          const seen = [...new Set(items.map(({ insurer }) => insurer))].sort();
          if (seen.join() !== sees.join()) faults.push(`${scope?.tenant ?? 'none'} saw ${seen.join()}`);
        } else {
          const loaded = await store.load(number % 3 === 1 ? mine.id : theirs.id);
          const expected = sees.includes(number % 3 === 1 ? 'vgz' : 'zk');
          if ((loaded.case !== null) !== expected) faults.push(`${scope?.tenant ?? 'none'} loaded ${String(loaded.case?.insurer)}`);
        }
        if (number % 50 === 0) await dataSource.query('select 1 / 0').catch(() => undefined);
        if (of && (await store.load(of.id)).case === null) faults.push(`${scope?.tenant ?? 'none'} lost its own case`);
        return faults;
      };
      return scope ? withinScope(scope, work) : work();
    };
    // Fifty at a time on two connections: more would only meet the pool's patience on a busy machine.
    let number = 0;
    const faults: string[] = [];
    const caller = async (): Promise<void> => {
      while (number < 1000) faults.push(...(await request(number++)));
    };
    await Promise.all(Array.from({ length: 50 }, caller));
    expect(number).toBe(1000);
    expect(faults).toEqual([]);
  });
});
