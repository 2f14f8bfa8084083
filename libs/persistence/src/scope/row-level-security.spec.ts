import { randomInt } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { aDecision, aNewCase, anActor, createTestDatabase, openFullCase, rowsInView } from '@termijn/testing';
import { factsSettled } from '@termijn/testing/database/facts-settled.js';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import type { NewCase } from '../case-store/types.js';
import { BeyondTheWall } from '../errors/beyond-the-wall.js';
import { IncreaseStore } from '../increase-store/increase-store.js';
import { allViews } from '../read/all-views.js';
import { AuditRecordList } from '../read/audit-record-list.js';
import { FactFeed } from '../read/fact-feed.js';
import { CaseList } from '../read/case-list.js';
import { VecozoEventList } from '../read/vecozo-event-list.js';
import { newId } from '../identity/new-id.js';
import { VecozoInbox } from '../vecozo-inbox/vecozo-inbox.js';
import type { SubscriptionTenant } from '../webhook-store/types.js';
import { WebhookStore } from '../webhook-store/webhook-store.js';
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

/** Tables that only the system looks into. */
const ofSystem = ['revocation'];

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
      ...{
        sequence: null,
        raw: '{}',
        actor: anActor({ insurer }),
        caseId: id,
        status: 'received',
        reason: null,
        contentKey: null,
        copyOf: null,
      },
    });
  }
  for (const { insurer, id } of [mine, theirs]) {
    await addSubscription({ insurer, agb: null }, id);
    const [from, until] = ['2026-06-01T08:00:00.000Z', '2026-06-02T08:00:00.000Z'];
    await new VecozoInbox(database.dataSource).beginReconciliation({ id: newId(from), insurer, source: 's', from, until }, 0);
  }
  await factsSettled(database.dataSource);
  await database.dataSource.query(`
    insert into checkpoint values (1, now(), 2, 's', 's', 'k');
    insert into checkpoint_head select 1, id, last_seq, '\\x00' from contracting_case;
    insert into revocation values ('somebody', now(), '{}', 'left')`);
  const rows = await database.dataSource.query<{ name: string }[]>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  tables = rows.map(({ name }) => name);
});
afterAll(() => database.drop());

/** A subscription, something on its way to it, and a try. */
async function addSubscription(tenant: SubscriptionTenant, caseId: string): Promise<string> {
  const id = newId(new Date().toISOString());
  const words = { url: 'https://example.nl/', facts: [], description: null, secret: `whsec_${id}`, createdBy: anActor(), request: null };
  await new WebhookStore(database.dataSource).create({ id, tenant, ...words }, 20);
  await database.dataSource.query(
    `with delivery as (
      insert into webhook_delivery (id, subscription_id, insurer, provider_agb, case_id, seq, fact, status, next_attempt_at)
      values (gen_random_uuid(), $1, $2, $3, $4, 1, 'f', 'pending', now()) returning *)
    insert into webhook_attempt (delivery_id, number, insurer, provider_agb, at, duration_ms, outcome)
      select id, 1, insurer, provider_agb, now(), 1, 'refused' from delivery`,
    [id, tenant.insurer, tenant.agb, caseId],
  );
  return id;
}

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
      const shown = !ofSystem.includes(table);
      expect([table, all > 0, own > 0, other > 0, foreign]).toEqual([table, true, shown, shown, 0]);
      // Each side of the notifications sees its own; the audit trail has records of nobody in particular.
      if (shown && !['outbox', 'audit_record'].includes(table)) expect([table, own + other]).toEqual([table, all]);
    }
  });

  it('changes and takes away no foreign row when a statement has no condition at all, in any table', async () => {
    const columns = await database.dataSource.query<{ table: string; column: string }[]>(
      `select c.relname as table, (select quote_ident(attname) from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped
          and attgenerated = '' and attidentity = '' and has_column_privilege('termijn_application', c.oid, attnum, 'update') order by attnum limit 1) as column
        from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity
          and has_any_column_privilege('termijn_application', c.oid, 'update')`,
    );
    expect(columns.length).toBeGreaterThan(5);
    /** Whose rows they are is in the bytes of each: what is left of the other's rows must be as it was. */
    const fingerprint = async (table: string): Promise<unknown> =>
      database.dataSource.query(`select count(*), sum(hashtextextended(t::text, 0)), max(xmin::text::bigint) from ${table} t`);
    for (const { table, column } of columns) {
      const before = await fingerprint(table);
      for (const scope of [undefined, ofInsurer('nobody'), ofProvider('99999999')]) {
        for (const statement of [`update ${table} set ${column} = ${column}`, `delete from ${table}`]) {
          const run = () => dataSource.query<[unknown[], number]>(statement);
          const touched = await (scope ? withinScope(scope, run) : run()).then(
            ([, rows]) => rows,
            (error: { code?: string }) => error.code,
          );
          // 42501: no right at all; 55000: refused whatever the rows.
          expect([table, statement, [0, '42501', '55000'].includes(touched as never)]).toEqual([table, statement, true]);
        }
      }
      expect([table, await fingerprint(table)]).toEqual([table, before]);
      const own = await count(table, ofInsurer('vgz'));
      const changed = await withinScope(ofInsurer('vgz'), () =>
        dataSource
          .transaction(async (manager) => {
            const [, rows] = await manager.query<[unknown[], number]>(`update ${table} set ${column} = ${column}`);
            throw Object.assign(new Error('undone'), { rows });
          })
          .catch((error: { rows?: number; code?: string }) => error.rows ?? error.code),
      );
      expect([table, typeof changed === 'number' ? changed <= own : changed]).toEqual([table, expect.anything()]);
      if (typeof changed === 'number') expect([table, changed]).toEqual([table, table === 'outbox' ? 0 : own]);
    }
  });

  it('shows a provider what is about itself, and neither budgets, inbox nor audit trail', async () => {
    const hidden = ['increase_budget', 'vecozo_event', 'vecozo_reconciliation', 'idempotency_key', 'audit_record', ...ofSystem];
    const ofInsurers = ['webhook_subscription', 'webhook_delivery', 'webhook_attempt'];
    for (const table of tables.filter((name) => !(name in open))) {
      const seen = await count(table, ofProvider(mine.providerAgb));
      expect([table, seen > 0]).toEqual([table, ![...hidden, ...ofInsurers].includes(table)]);
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

  it('keeps the webhooks of one side from the other side of the same case', async () => {
    const id = await addSubscription({ insurer: null, agb: mine.providerAgb }, mine.id);
    const seen = async (scope: Scope) =>
      withinScope(scope, async () => [
        (await dataSource.query<unknown[]>('select from webhook_subscription where id = $1', [id])).length,
        (await dataSource.query<unknown[]>('select from webhook_delivery where subscription_id = $1', [id])).length,
        (await dataSource.query<unknown[]>('select from webhook_attempt where provider_agb is not null')).length,
      ]);
    expect(await seen(ofProvider(mine.providerAgb))).toEqual([1, 1, 1]);
    expect(await seen(system)).toEqual([1, 1, 1]);
    for (const scope of [ofInsurer('vgz'), ofInsurer('zk'), ofProvider('99999999')]) expect(await seen(scope)).toEqual([0, 0, 0]);
    const store = new WebhookStore(dataSource);
    // The filter of the application would let it through: the statement is asked in another tenant's name.
    const asOwner = { insurer: null, agb: mine.providerAgb };
    for (const scope of [ofInsurer('vgz'), ofProvider('99999999')]) {
      await withinScope(scope, async () => {
        expect(await store.remove(asOwner, id, null)).toBe(false);
        expect(await store.change(asOwner, id, { url: 'https://elders.example/' }, null)).toBe(false);
        expect(await store.rotate(asOwner, id, { secret: 'x', overlapHours: 1, key: null })).toBeNull();
        const foreign = { id: newId(new Date().toISOString()), tenant: asOwner, url: 'https://example.nl/', facts: [], description: null };
        await expect(store.create({ ...foreign, secret: 's', createdBy: anActor(), request: null }, 20)).rejects.toMatchObject({
          code: '42501',
        });
      });
    }
    // The log is nobody's to change, and goes with the subscription alone.
    for (const statement of ['update webhook_attempt set outcome = outcome', 'delete from webhook_attempt', 'delete from webhook_delivery'])
      await expect(withinScope(system, () => dataSource.query(statement))).rejects.toThrow('permission denied');
    expect(await withinScope(ofProvider(mine.providerAgb), () => store.remove(asOwner, id, null))).toBe(true);
    expect(await seen(system)).toEqual([0, 0, 0]);
  });

  it('shows in the feed of facts what is the reader’s, and goes past the rest', async () => {
    const feed = new FactFeed(dataSource);
    const read = (scope: Scope) => withinScope(scope, () => feed.read({ all: true }, null, null, 100));
    const all = await read(system);
    expect(all.facts).toHaveLength(6);
    for (const [scope, of] of [
      [ofInsurer('vgz'), mine],
      [ofProvider(theirs.providerAgb), theirs],
    ] as const) {
      const { facts, next } = await read(scope);
      expect(new Set(facts.map(({ caseId }) => caseId))).toEqual(new Set([of.id]));
      expect(next).toBe(all.next);
    }
    expect((await feed.read({ all: true }, null, null, 100)).facts).toEqual([]);
  });

  it('takes no row for another tenant, and changes none', async () => {
    const store = new CaseStore(dataSource);
    await withinScope(ofInsurer('vgz'), async () => {
      const foreign = aNewCase({ insurer: 'zk' });
      await expect(store.create({ case: foreign, decision: aDecision() })).rejects.toBeInstanceOf(BeyondTheWall);
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
