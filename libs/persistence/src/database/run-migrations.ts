import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { patientConnection } from './patient-connection.js';

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
    // Building an index on a full table takes longer than any statement of a request may.
    const dataSource = new DataSource(dataSourceOptions(url, { poolSize: 1, extra: { statement_timeout: 0, lock_timeout: 0 } }));
    await dataSource.initialize();
    try {
      const ran = await dataSource.runMigrations();
      return ran.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await client.end(); // gives the lock back
  }
}
