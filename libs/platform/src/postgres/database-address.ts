import { join } from 'node:path';
import type { Configuration } from '../config/configuration.js';
import { applicationRole } from './application-role.js';
import { ensurePostgres } from './embedded-postgres.js';
import type { EmbeddedPostgres } from './types.js';

/** Where the database is, and as whom it is asked. */
export interface DatabaseAddress {
  /** The login of the application. */
  url: string;
  /** The login that migrates; null when this process does not migrate. */
  ownerUrl: string | null;
  /** The role that sessions of `url` act in, when the login itself may do more; null when it is the login's own. */
  role: string | null;
  /** Set when it is the one that runs in our data folder. */
  embedded: EmbeddedPostgres | null;
}

/** Injection token of the `DatabaseAddress`. */
export const DATABASE_ADDRESS = Symbol('DATABASE_ADDRESS');

/**
 * The configured database, or the embedded one, which is started when it does not run. Outside production one login will do for both: it
 * then migrates, and the sessions of the application act in a role that may do less.
 */
export async function findDatabase({ databaseUrl, databaseOwnerUrl, dataDir, production }: Configuration): Promise<DatabaseAddress> {
  if (databaseUrl && (databaseOwnerUrl || production)) return { url: databaseUrl, ownerUrl: databaseOwnerUrl, role: null, embedded: null };
  if (databaseUrl) return { url: databaseUrl, ownerUrl: databaseUrl, role: applicationRole, embedded: null };
  const embedded = await ensurePostgres({ stateDir: join(dataDir, 'postgres') });
  return { url: embedded.applicationUrl(), ownerUrl: embedded.url(), role: null, embedded };
}
