import { ConfigurationError, faultsInProduction, type DatabaseFindings } from '@termijn/platform';
import { patientConnection } from './patient-connection.js';

const findings = `
  select current_setting('fsync') as fsync, current_setting('synchronous_commit') as "synchronousCommit",
    current_setting('full_page_writes') as "fullPageWrites", rolsuper as superuser, rolbypassrls as "bypassesRowSecurity"
  from pg_roles where rolname = current_user`;

/** Prevents production from keeping promises on a server, or in a role, that does not. @throws ConfigurationError with every fault. */
export async function assertSafeDatabase(url: string): Promise<void> {
  const client = await patientConnection(url);
  try {
    const { rows } = await client.query<DatabaseFindings>(findings);
    const faults = rows.flatMap((found) => faultsInProduction('database', found));
    if (faults.length > 0) throw new ConfigurationError(faults);
  } finally {
    await client.end();
  }
}
