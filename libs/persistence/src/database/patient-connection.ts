import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseUnavailable } from '../errors/database-unavailable.js';
import { databaseError } from '../errors/database-error.js';

/** A connection of its own for the start of a process. Waits up to `patienceMs` for a database that is still starting. */
export async function patientConnection(url: string, patienceMs = 30_000): Promise<pg.Client> {
  for (let waited = 0; ; waited += 500) {
    const client = new pg.Client({ connectionString: url, application_name: 'termijn-start', connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      return client;
    } catch (error) {
      const failure = databaseError(error);
      if (!(failure instanceof DatabaseUnavailable) || waited >= patienceMs) throw failure;
      await sleep(500);
    }
  }
}
