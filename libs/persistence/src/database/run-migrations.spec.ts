import pg from 'pg';
import { aDecision, aNewCase, createEmptyDatabase, createTestDatabase } from '@termijn/testing';
import { CaseStore } from '../case-store/case-store.js';
import { DatabaseUnavailable } from '../errors/database-unavailable.js';
import { allMigrations } from '../migrations/all-migrations.js';
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

it('gives up on a server that is not there, with an error that says so', async () => {
  await expect(runMigrations('postgres://x:y@127.0.0.1:1/none', 0)).rejects.toBeInstanceOf(DatabaseUnavailable);
});
