import { readFileSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { createEmptyDatabase, openFullCase } from '@termijn/testing';
import { dataSourceOptions } from '../database/data-source.js';
import { runMigrations } from '../database/run-migrations.js';
import { checkCase } from '../history/check-case.js';
import { bytesOf, genesisOf, hashAfter, sha256 } from '../history/chain.js';
import { HistoryStore } from '../history/history-store.js';
import { allMigrations } from './all-migrations.js';
import { HistoryChain1790000000042 } from './1790000000042-history-chain.js';

it('chains the histories of a database that was filled before there was a chain, as new ones are', async () => {
  const database = await createEmptyDatabase();
  const before = allMigrations.slice(0, allMigrations.indexOf(HistoryChain1790000000042));
  const dataSource = await new DataSource(dataSourceOptions(database.url, { migrations: before })).initialize();
  try {
    await dataSource.runMigrations();
    await openFullCase(dataSource, 'vgz');
    await openFullCase(dataSource, 'zk');
    expect(await runMigrations(database.url)).toEqual(allMigrations.slice(before.length).map(({ name }) => name));
    await openFullCase(dataSource, 'vgz');
    const cases = await new HistoryStore(dataSource).cases(null, null, 10);
    expect(cases.map((found) => [found.events.length, checkCase(found)])).toEqual([
      [2, []],
      [2, []],
      [2, []],
    ]);
    await expect(dataSource.query('update case_event set why = why')).rejects.toThrow('append-only');
  } finally {
    await dataSource.destroy();
    await database.drop();
  }
});

it('follows the recipe that is written down, to the letter', () => {
  const owner = {
    ...{ id: '019b2f6e-0000-7000-8000-000000000001', path: 'existing-hospital', insurer: 'vgz', providerAgb: '06020101' },
    ...{ contractYear: 2027, openedAt: '2026-06-01T08:00:00.000Z' },
  };
  const event = { caseId: owner.id, seq: 1, salt: '7d444840-9dc0-41d1-b245-5ffdce74fad2', payload: '{"type":"case.open","why":"é €"}' };
  const digest = sha256(bytesOf(event));
  const hash = hashAfter(genesisOf(owner), digest);
  const page = readFileSync('docs/history-verification.md', 'utf8');
  for (const value of [genesisOf(owner), digest, hash]) expect(page).toContain(value.toString('hex'));
});
