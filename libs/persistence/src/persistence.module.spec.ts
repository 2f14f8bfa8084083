import { randomBytes } from 'node:crypto';
import { Test } from '@nestjs/testing';
import { getDataSourceToken } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { CONFIGURATION, readConfiguration } from '@termijn/platform';
import { aDecision, aNewCase, anActor, createEmptyDatabase, createTestDatabase } from '@termijn/testing';
import { CaseStore } from './case-store/case-store.js';
import { assertWalledRole } from './database/assert-walled-role.js';
import { PersistenceModule } from './persistence.module.js';
import { CaseList } from './read/case-list.js';
import { scopeOf, withinScope } from './scope/scope.js';

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

describe('the role of the application', () => {
  const withLogin = async (attributes: string, work: (url: string, ownerUrl: string, role: string) => Promise<void>): Promise<void> => {
    const database = await createTestDatabase();
    const role = `login_${randomBytes(4).toString('hex')}`;
    await database.dataSource.query(`create role ${role} login password 'pw-of-a-test' ${attributes}`);
    const url = new URL(database.url);
    [url.username, url.password] = [role, 'pw-of-a-test'];
    try {
      await work(url.href, database.url, role);
    } finally {
      await database.dataSource.query(`drop owned by ${role}; drop role ${role}`);
      await database.drop();
    }
  };
  const refusal = async (environment: Record<string, string>): Promise<string> => {
    const application = await boot(environment).catch((error: Error) => error);
    if (application instanceof Error) return application.message;
    await application.close();
    return 'started';
  };

  it.each([
    ['superuser', 'superuser'],
    ['bypassrls in role termijn_application', 'BYPASSRLS'],
    ['', 'lid van'],
  ])('stops the start when the walls would not stand: %s', (attributes, reason) =>
    withLogin(attributes, async (url, ownerUrl) => {
      const line = (await refusal({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })).split('\n');
      expect(line).toEqual([expect.anything(), expect.stringContaining(reason)]);
      expect(line[1]).not.toContain('pw-of-a-test');
    }),
  );

  it('stops the start when it owns tables', () =>
    withLogin('in role termijn_application', async (url, ownerUrl, role) => {
      const owner = new pg.Client({ connectionString: ownerUrl });
      await owner.connect();
      await owner.query(`create table mine (id integer); alter table mine owner to ${role}`);
      await owner.end();
      expect(await refusal({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })).toContain('eigenaar van tabellen');
    }));

  it('starts with a member of termijn_application beside an owner, and acts as that role with one login for both', () =>
    withLogin('in role termijn_application', async (url, ownerUrl) => {
      expect(await refusal({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })).toBe('started');
      const application = await boot({ DATABASE_URL: ownerUrl });
      const [row] = await application.get<DataSource>(getDataSourceToken()).query<object[]>('select current_user as role');
      expect(row).toEqual({ role: 'termijn_application' });
      await application.close();
    }));

  it('needs no superuser: a plain owner migrates an empty database, a plain login works in it', () =>
    withLogin('in role termijn_application', async (url, serverUrl, role) => {
      const owner = `${role}_owner`;
      const server = new pg.Client({ connectionString: serverUrl });
      await server.connect();
      const to = (address: string, user: string): string => {
        const other = new URL(address);
        [other.username, other.password, other.pathname] = [user, 'pw-of-a-test', `/${owner}`];
        return other.href;
      };
      try {
        await server.query(`create role ${owner} login nosuperuser nocreaterole password 'pw-of-a-test'`);
        await server.query(`create database ${owner} owner ${owner}`);
        const application = await boot({ DATABASE_URL: to(url, role), DATABASE_OWNER_URL: to(url, owner), SANDBOX_CLOCK: '1' });
        const store = application.get(CaseStore);
        const newCase = aNewCase();
        const mine = scopeOf({ role: 'purchaser', insurer: 'vgz', agb: null }, { ...anActor(), action: 'test' });
        expect(await withinScope(mine, () => store.create({ case: newCase, decision: aDecision() }))).toMatchObject({ ok: true });
        expect((await withinScope(mine, () => store.load(newCase.id))).case?.id).toBe(newCase.id);
        expect((await store.load(newCase.id)).case).toBeNull();
        await application.close();
        // The owner is behind the wall as well.
        const asOwner = new pg.Client({ connectionString: to(url, owner) });
        await asOwner.connect();
        expect((await asOwner.query('select from contracting_case')).rowCount).toBe(0);
        await asOwner.end();
      } finally {
        await server.query(`drop database if exists ${owner} with (force)`);
        await server.query(`drop role if exists ${owner}`);
        await server.end();
      }
    }));

  it('says so when nobody may migrate and it has not been done', () =>
    withLogin('in role termijn_application', async () => {
      const empty = await createEmptyDatabase();
      try {
        await expect(assertWalledRole({ url: empty.url.replace(/\?.*/, ''), role: 'termijn_application' })).rejects.toThrow(
          'niet gemigreerd',
        );
      } finally {
        await empty.drop();
      }
    }));
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
