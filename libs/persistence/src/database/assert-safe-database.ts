import { ConfigurationError, faultsInProduction, type Configuration, type DatabaseFindings } from '@termijn/platform';
import type { Client } from 'pg';
import { patientConnection } from './patient-connection.js';

const settings = `
  select current_setting('fsync') as fsync, current_setting('synchronous_commit') as "synchronousCommit",
    current_setting('full_page_writes') as "fullPageWrites", rolsuper as superuser, rolbypassrls as "bypassesRowSecurity"
  from pg_roles where rolname = current_user`;

/** A database that has never been migrated has no clock either. */
async function hasSandboxClock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('sandbox_clock') is not null as known`);
  return rows[0]?.known === true && (await client.query('select 1 from sandbox_clock')).rowCount !== 0;
}

/**
 * Prevents production from keeping its promises on a server, or in a role, that does not keep them. For the start of a process, before
 * anything else: nothing has been touched then. @throws ConfigurationError with every fault.
 */
export async function assertSafeDatabase({ production, databaseUrl }: Configuration): Promise<void> {
  if (!production || databaseUrl === null) return;
  const client = await patientConnection(databaseUrl);
  try {
    const { rows } = await client.query<Omit<DatabaseFindings, 'sandboxClock'>>(settings);
    const sandboxClock = await hasSandboxClock(client);
    const faults = rows.flatMap((found) => faultsInProduction('database', { ...found, sandboxClock }));
    if (faults.length > 0) throw new ConfigurationError(faults);
  } finally {
    await client.end();
  }
}
