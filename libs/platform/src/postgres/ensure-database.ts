import pg from 'pg';
import { applicationRole } from './application-role.js';

/** Makes the database, and the login of the application, when they are missing. `url` points at another database of the same server. */
export async function ensureDatabase(url: string, database: string, applicationPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'termijn-launcher' });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
    const role = await client.query<{ login: boolean }>('select rolcanlogin as login from pg_roles where rolname = $1', [applicationRole]);
    if (role.rows[0]?.login) return;
    const verb = role.rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ${applicationRole} login password ${client.escapeLiteral(applicationPassword)}`);
  } finally {
    await client.end();
  }
}
