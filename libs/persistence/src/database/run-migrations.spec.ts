import pg from 'pg';
import { DataSource } from 'typeorm';
import { aDecision, aNewCase, createEmptyDatabase, createTestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import { DatabaseUnavailable } from '../errors/database-unavailable.js';
import { allMigrations } from '../migrations/all-migrations.js';
import { dataSourceOptions } from './data-source.js';
import { runMigrations } from './run-migrations.js';

const names = allMigrations.map((migration) => migration.name);

it('lets one of four processes migrate while the others wait', async () => {
  const database = await createEmptyDatabase();
  try {
    const ran = await Promise.all([1, 2, 3, 4].map(() => runMigrations(database.url)));
    expect(ran.filter((list) => list.length > 0)).toEqual([names]);
  } finally {
    await database.drop();
  }
});

it('waits for a lock longer than any statement may take', async () => {
  const database = await createEmptyDatabase();
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  try {
    await holder.query('select pg_advisory_lock(790000001)');
    const migrating = runMigrations(database.url);
    await new Promise((resolve) => setTimeout(resolve, 5500));
    await holder.query('select pg_advisory_unlock(790000001)');
    expect(await migrating).toEqual(names);
  } finally {
    await holder.end();
    await database.drop();
  }
}, 20_000);

it('changes nothing in a database that is up to date and full', async () => {
  const database = await createTestDatabase();
  try {
    const store = new CaseStore(database.dataSource);
    const newCase = aNewCase();
    await store.create({ case: newCase, decision: aDecision() });
    const before = await store.load(newCase.id);
    expect(await runMigrations(database.url)).toEqual([]);
    expect((await store.load(newCase.id)).case).toEqual(before.case);
  } finally {
    await database.drop();
  }
});

it.each([
  ['an earlier one', ['RequestKeyClaims1790000000070', 'RequestCounts1790000000071']],
  ['one that knows a later number already', ['RequestKeyClaims1790000000070']],
])('runs what a database does not know yet, also in %s', async (_name, missing) => {
  const database = await createEmptyDatabase();
  try {
    const known = allMigrations.filter(({ name }) => !missing.includes(name));
    const extra = { options: '-c TimeZone=UTC -c termijn.scope=system' };
    const before = await new DataSource({ ...dataSourceOptions(database.url, { poolSize: 1, extra }), migrations: known }).initialize();
    await before.runMigrations();
    await before.destroy();
    expect(await runMigrations(database.url)).toEqual(missing);
    expect(await runMigrations(database.url)).toEqual([]);
  } finally {
    await database.drop();
  }
});

it('gives up on a server that is not there, with an error that says so', async () => {
  await expect(runMigrations('postgres://x:y@127.0.0.1:1/none', 0)).rejects.toBeInstanceOf(DatabaseUnavailable);
});
