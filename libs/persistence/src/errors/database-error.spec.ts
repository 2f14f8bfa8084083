import { aDecision, aNewCase, createTestDatabase } from '@termijn/testing';
import type { TestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import { BeyondTheWall } from './beyond-the-wall.js';
import { databaseError } from './database-error.js';
import { DatabaseUnavailable } from './database-unavailable.js';
import { InvalidForDatabase } from './invalid-for-database.js';
import { RetryableDatabaseError } from './retryable-database-error.js';

const withCode = (code: string) => Object.assign(new Error('from the driver'), { code });

it.each([
  ['40001', RetryableDatabaseError],
  ['40P01', RetryableDatabaseError],
  ['55P03', RetryableDatabaseError],
  ['53300', DatabaseUnavailable],
  ['53100', DatabaseUnavailable],
  ['57P01', DatabaseUnavailable],
  ['57P03', DatabaseUnavailable],
  ['57014', DatabaseUnavailable],
  ['08006', DatabaseUnavailable],
  ['3D000', DatabaseUnavailable],
  ['25006', DatabaseUnavailable],
  ['ECONNREFUSED', DatabaseUnavailable],
  ['ECONNRESET', DatabaseUnavailable],
  ['22021', InvalidForDatabase],
  ['22P02', InvalidForDatabase],
  ['22008', InvalidForDatabase],
  ['23514', InvalidForDatabase],
])('%s', (code, meaning) => {
  const error = withCode(code);
  expect(databaseError(error)).toBeInstanceOf(meaning);
  expect(databaseError({ driverError: error })).toBeInstanceOf(meaning);
  expect((databaseError(error) as Error).cause).toBe(error);
});

it.each(['23505', '23503', 'P0001', '42501'])('lets %s through: our own defect, not the moment', (code) => {
  const error = withCode(code);
  expect(databaseError(error)).toBe(error);
});

it('tells a row of another tenant from a right that is missing, whatever the language of the server', () => {
  const refused = Object.assign(withCode('42501'), { routine: 'ExecWithCheckOptions', message: 'neue Zeile verletzt Policy' });
  expect(databaseError(refused)).toBeInstanceOf(BeyondTheWall);
  expect(databaseError({ driverError: refused })).toBeInstanceOf(BeyondTheWall);
  const missing = Object.assign(withCode('42501'), { routine: 'aclcheck_error' });
  expect(databaseError(missing)).toBe(missing);
});

it.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Cannot use a pool after calling end on the pool',
])('knows "%s" of the driver', (message) => expect(databaseError(new Error(message))).toBeInstanceOf(DatabaseUnavailable));

describe('with a real server', () => {
  let database: TestDatabase;
  let store: CaseStore;
  beforeAll(async () => {
    database = await createTestDatabase({ poolSize: 2 });
    store = new CaseStore(database.dataSource);
  });
  afterAll(() => database.drop());

  it('a connection that is cut under a statement', async () => {
    const victim = database.dataSource.createQueryRunner();
    const client = (await victim.connect()) as unknown as { query(sql: string): Promise<unknown>; processID: number };
    const waiting = client.query('select pg_sleep(4)').catch(databaseError);
    await database.dataSource.query('select pg_terminate_backend($1)', [client.processID]);
    expect(await waiting).toBeInstanceOf(DatabaseUnavailable);
    await new Promise((resolve) => setTimeout(resolve, 100)); // until the pool has heard that the connection is gone
    await victim.release();
    expect(await store.now()).toEqual(expect.any(String));
  });

  it('a row that somebody holds for too long', async () => {
    const newCase = aNewCase();
    await store.create({ case: newCase, decision: aDecision() });
    const holder = database.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select from contracting_case where id = $1 for update', [newCase.id]);
    await expect(store.save({ caseId: newCase.id, expectedVersion: 1, decision: aDecision() })).rejects.toBeInstanceOf(
      RetryableDatabaseError,
    );
    await holder.rollbackTransaction();
    await holder.release();
    expect((await store.load(newCase.id)).case!.version).toBe(1);
  });

  it('a NUL in a text', async () => {
    await expect(store.create({ case: aNewCase({ providerName: 'a\u0000b' }), decision: aDecision() })).rejects.toBeInstanceOf(
      InvalidForDatabase,
    );
  });

  it('a pool that is closed', async () => {
    const closed = await createTestDatabase();
    const closedStore = new CaseStore(closed.dataSource);
    await closed.drop();
    await expect(closedStore.now()).rejects.toBeInstanceOf(DatabaseUnavailable);
  });
});
