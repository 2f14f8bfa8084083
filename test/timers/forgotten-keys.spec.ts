import { ForgetRequestKeys } from '@termijn/casework';
import { RequestKeys } from '@termijn/persistence';
import { createTestDatabase } from '@termijn/testing';
import { RequestKeySweeper } from '../../apps/worker/src/request-key-sweeper.js';
import { until } from './ledger.js';
import { silence } from './worker-in-process.js';

beforeAll(silence);

it('The worker forgets the keys of all tenants after ninety days, behind the wall that holds for the application', async () => {
  const database = await createTestDatabase();
  const sweeper = new RequestKeySweeper(new ForgetRequestKeys(new RequestKeys(await database.asApplication(1))));
  const left = async (): Promise<string[]> => {
    const rows = await database.dataSource.query<{ tenant: string }[]>('select tenant from idempotency_key order by 1');
    return rows.map(({ tenant }) => tenant);
  };
  try {
    await database.dataSource.query(`
      insert into idempotency_key (tenant, key, fingerprint, status, body, created_at)
      select tenant, age, 'f', 201, '{}', clock_timestamp() - age::interval
        from unnest(array['insurer:vgz', 'insurer:zk', 'integration:vgz', 'provider:06020101', 'administrator:a']) tenant,
          unnest(array['89 days 23 hours', '90 days 1 hour']) age`);
    sweeper.onApplicationBootstrap();
    await until('old keys are forgotten', async () => (await left()).length <= 5);
    expect(await left()).toEqual(['administrator:a', 'insurer:vgz', 'insurer:zk', 'integration:vgz', 'provider:06020101']);
    expect(await database.dataSource.query('select distinct key from idempotency_key')).toEqual([{ key: '89 days 23 hours' }]);
  } finally {
    await sweeper.onModuleDestroy();
    await database.drop();
  }
});
