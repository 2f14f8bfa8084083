import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isAlive, withLock } from './lock.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stateDir = path.join(root, '.data', 'test-pg');
const users = path.join(root, '.data', 'test-pg.users');
const lockFile = path.join(root, '.data', 'test-pg.lock');

/** Nothing here has to survive a power cut, and an fsync for every test transaction is most of a run's time. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 };

/**
 * One test server per checkout, shared by every test run that is under way: each run signs in, and the last one out
 * stops the server. A run that was killed does not sign out; its entry is ignored because its process is gone.
 */
export async function startTestPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const { ensurePostgres } = await launcher();
  return withLock(lockFile, async () => {
    const server = await ensurePostgres({ stateDir, database: 'postgres', settings });
    mkdirSync(users, { recursive: true });
    const me = path.join(users, String(process.pid));
    writeFileSync(me, '');
    return { url: server.url('postgres'), stop: () => withLock(lockFile, () => leave(server, me)) };
  });
}

function leave(server, me) {
  rmSync(me, { force: true });
  for (const name of readdirSync(users)) {
    if (isAlive(Number(name))) return;
    rmSync(path.join(users, name), { force: true });
  }
  return server.stop('fast');
}

/** The same launcher as the product's: the compiled one, since plain Node runs this file. */
function launcher() {
  const file = path.join(root, 'dist', 'libs', 'platform', 'src', 'postgres', 'embedded-postgres.js');
  if (!existsSync(file)) {
    throw new Error('dist has no PostgreSQL launcher: `npm test` builds first; for specs without a database, set TEST_SERVICES=off');
  }
  return import(pathToFileURL(file).href);
}
