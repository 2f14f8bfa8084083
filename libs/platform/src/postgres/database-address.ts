import { join } from 'node:path';
import type { Configuration } from '../config/configuration.js';
import { ensurePostgres } from './embedded-postgres.js';
import type { EmbeddedPostgres } from './types.js';

/** Where the database is. `embedded` is set when it is the one that runs in our data folder. */
export interface DatabaseAddress {
  url: string;
  embedded: EmbeddedPostgres | null;
}

/** Injection token of the `DatabaseAddress`. */
export const DATABASE_ADDRESS = Symbol('DATABASE_ADDRESS');

/** The configured database, or the embedded one, which is started when it does not run. */
export async function findDatabase(configuration: Configuration): Promise<DatabaseAddress> {
  if (configuration.databaseUrl) return { url: configuration.databaseUrl, embedded: null };
  const embedded = await ensurePostgres({ stateDir: join(configuration.dataDir, 'postgres') });
  return { url: embedded.url(), embedded };
}
