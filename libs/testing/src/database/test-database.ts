import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, runMigrations } from '@termijn/persistence';
import { applicationRole } from '@termijn/platform';

export interface TestDatabase {
  url: string;
  /** Connects as the owner, a superuser: behind no wall. */
  dataSource: DataSource;
  /** Connects as the product does: in the role of the application, behind the walls between tenants. Closed by `drop`. */
  asApplication(poolSize?: number): Promise<DataSource>;
  /** Closes the pool and removes the database. */
  drop(): Promise<void>;
}

/**
 * A fresh, migrated database on the server at TEST_PG_URL. It is copied from a template that is migrated once per set of migrations, so a
 * suite gets it within some 50 ms; an advisory lock keeps parallel suites from making the template twice.
 */
export async function createTestDatabase(options: { poolSize?: number } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(async (client) => {
    const template = await migratedTemplate(client);
    await client.query(`create database ${name} template ${template}`);
  });
  const url = onServer(name);
  const dataSource = await new DataSource(dataSourceOptions(url, { poolSize: options.poolSize ?? 10 })).initialize();
  const others: DataSource[] = [];
  return {
    url,
    dataSource,
    asApplication: async (poolSize = 4) => {
      const other = await new DataSource(dataSourceOptions(url, { poolSize }, applicationRole)).initialize();
      others.push(other);
      return other;
    },
    drop: async () => {
      for (const other of others) await other.destroy();
      if (dataSource.isInitialized) await dataSource.destroy();
      await asAdministrator((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** An empty database: for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator((client) => client.query(`create database ${name}`));
  return {
    url: onServer(name),
    drop: () => asAdministrator(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

function onServer(database: string): string {
  const server = process.env['TEST_PG_URL'];
  if (!server) throw new Error('TEST_PG_URL is not set: jest global setup starts the server');
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function asAdministrator<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: onServer('postgres'), application_name: 'termijn-test' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** From the root of the project, where tests are run. */
const migrationsFolder = 'libs/persistence/src/migrations';

/** The name tells what stands in the files of the migrations, so that an edited migration never meets an old template. Held under lock until copied. */
async function migratedTemplate(client: pg.Client): Promise<string> {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsFolder).toSorted()) hash.update(readFileSync(join(migrationsFolder, file)));
  const template = `termijn_template_${hash.digest('hex').slice(0, 12)}`;
  await client.query('select pg_advisory_lock(790000002)');
  const { rows } = await client.query<{ ready: boolean }>('select datistemplate as ready from pg_database where datname = $1', [template]);
  if (!rows[0]?.ready) {
    await client.query(`drop database if exists ${template} with (force)`);
    await client.query(`create database ${template}`);
    await runMigrations(onServer(template));
    await client.query(`alter database ${template} with is_template true`);
  }
  return template;
}
