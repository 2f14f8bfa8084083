import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { patientConnection } from './patient-connection.js';

/** BullMQ makes its schema itself. Rights on a database as such are lost in a copy and a restore, so they are given at every start. */
const grantOnDatabase = `do $$ begin execute format('grant create on database %I to termijn_application', current_database()); end $$`;

/** Any number, as long as nothing else in the database takes it. */
const lockKey = 790_000_001;

/**
 * Brings the schema up to date, and returns the names of the migrations that ran. Two processes may start at once: TypeORM takes no lock
 * and one of the two would fail, so one waits here for the other. Waits up to `patienceMs` for a database that is still starting.
 */
export async function runMigrations(url: string, patienceMs = 30_000): Promise<string[]> {
  const client = await patientConnection(url, patienceMs);
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    // Building an index on a full table takes longer than any statement of a request may. An owner is behind the wall as well.
    const extra = { statement_timeout: 0, lock_timeout: 0, options: '-c TimeZone=UTC -c termijn.scope=system' };
    const dataSource = new DataSource(dataSourceOptions(url, { poolSize: 1, extra }));
    await dataSource.initialize();
    try {
      const ran = await dataSource.runMigrations();
      await dataSource.query(grantOnDatabase);
      return ran.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await client.end(); // gives the lock back
  }
}
