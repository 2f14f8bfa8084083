import { Test } from '@nestjs/testing';
import { CONFIGURATION, readConfiguration } from '@termijn/platform';
import { createEmptyDatabase, createTestDatabase } from '@termijn/testing';
import { CaseStore } from './case-store/case-store.js';
import { PersistenceModule } from './persistence.module.js';
import { CaseList } from './read/case-list.js';

const boot = (environment: Record<string, string>) =>
  Test.createTestingModule({ imports: [PersistenceModule] })
    .overrideProvider(CONFIGURATION)
    .useValue(readConfiguration(environment))
    .compile();

it('brings an empty database up to date and gives the doors to it', async () => {
  const database = await createEmptyDatabase();
  const application = await boot({ DATABASE_URL: database.url });
  try {
    expect(await application.get(CaseStore).now()).toMatch(/Z$/);
    expect(await application.get(CaseList).read({ all: true }, {}, { limit: 1 })).toEqual({ items: [], next: null });
  } finally {
    await application.close();
    await database.drop();
  }
});

it('refuses a database with a sandbox clock when its own sandbox is off', async () => {
  const database = await createTestDatabase();
  try {
    await new CaseStore(database.dataSource).setSandboxClock('2027-01-01T00:00:00.000Z', false);
    await expect(boot({ DATABASE_URL: database.url })).rejects.toThrow('SANDBOX_CLOCK=1');
    const application = await boot({ DATABASE_URL: database.url, SANDBOX_CLOCK: '1' });
    expect(await application.get(CaseStore).now()).toBe('2027-01-01T00:00:00.000Z');
    await application.close();
  } finally {
    await database.drop();
  }
});
