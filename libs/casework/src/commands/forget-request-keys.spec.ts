import { RequestKeys, scopeOf, systemScope, withinScope } from '@termijn/persistence';
import { createTestDatabase, type TestDatabase } from '@termijn/testing';
import { ForgetRequestKeys } from './forget-request-keys.js';

describe('ForgetRequestKeys', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  const insert = (tenant: string, count: number, age: string) =>
    database.dataSource.query(
      `insert into idempotency_key (tenant, key, fingerprint, status, body, created_at)
       select $1, 'k-' || n, 'f', 201, '{}', clock_timestamp() - $3::interval from generate_series(1, $2::integer) n`,
      [tenant, count, age],
    );

  it('forgets what is older than ninety days, in batches, and keeps what tells an effect of VECOZO', async () => {
    await insert('insurer:vgz', 2500, '91 days');
    await insert('provider:06020101', 3, '89 days');
    await insert('vecozo:vgz', 2, '400 days');
    const forget = new ForgetRequestKeys(new RequestKeys(await database.asApplication(1)));
    // The sandbox clock does not count: whoever repeats a request does so in real time.
    await database.dataSource.query(`insert into sandbox_clock (base_instant, set_at, ticking) values ('2099-01-01', now(), false)`);
    const asked = { subject: 'p', role: 'provider', insurer: null, agb: '06020101', action: 'test' };
    // The wall: nobody forgets what a tenant did but the system.
    expect(await forget.execute()).toBe(0);
    expect(await withinScope(scopeOf({ role: 'provider', insurer: null, agb: '06020101' }, asked), () => forget.execute())).toBe(0);
    expect(await withinScope(systemScope('test'), () => forget.execute())).toBe(2500);
    expect(await withinScope(systemScope('test'), () => forget.execute())).toBe(0);
    const left = await database.dataSource.query('select tenant, count(*)::integer as count from idempotency_key group by 1 order by 1');
    expect(left).toEqual([
      { tenant: 'provider:06020101', count: 3 },
      { tenant: 'vecozo:vgz', count: 2 },
    ]);
  });
});
