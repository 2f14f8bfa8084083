import { runMigrations } from '@termijn/persistence';
import { findDatabase, readConfiguration } from '@termijn/platform';

/** Brings the schema up to date with the login in DATABASE_OWNER_URL, for deployments whose processes have none. */
async function migrate(): Promise<string[]> {
  // Nothing else of the environment is needed for that, so nothing else is asked.
  const given = process.env['DATABASE_OWNER_URL']?.trim();
  if (given) return runMigrations(given);
  const { ownerUrl, embedded } = await findDatabase(readConfiguration());
  if (ownerUrl === null) throw new Error('DATABASE_OWNER_URL ontbreekt: de login die migreert / is missing: the login that migrates');
  try {
    return await runMigrations(ownerUrl);
  } finally {
    if (embedded && !embedded.adopted) embedded.stop('fast');
  }
}

try {
  const ran = await migrate();
  process.stdout.write(ran.length === 0 ? 'De databank was al bijgewerkt / already up to date\n' : `${ran.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
