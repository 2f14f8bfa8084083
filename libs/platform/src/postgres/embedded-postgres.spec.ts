import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { assertTraversable } from './assert-traversable.js';
import { ensurePostgres } from './embedded-postgres.js';
import { libraryPath } from './library-path.js';
import { serverUser } from './server-user.js';
import type { EmbeddedPostgres } from './types.js';
import { withLauncherLock } from './with-launcher-lock.js';

let folder: string;
let stateDir: string;
const started: EmbeddedPostgres[] = [];
const settings = { fsync: 'off', shared_buffers: '16MB', max_connections: 20 };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'termijn-launcher-'));
  chmodSync(folder, 0o755); // mkdtemp makes 0700, where the server's user may not enter
  stateDir = join(folder, 'state');
});
afterAll(() => {
  for (const server of started) server.stop('immediate');
  rmSync(folder, { recursive: true, force: true });
});

async function start(directory = stateDir, options: { port?: number; database?: string } = {}): Promise<EmbeddedPostgres> {
  const server = await ensurePostgres({ stateDir: directory, settings, ...options });
  started.push(server);
  return server;
}

async function query<Row>(server: EmbeddedPostgres, sql: string, database?: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function gone(pid: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(20);
  }
  throw new Error(`process ${pid} is still there`);
}

it('starts one server for three who ask at once, with its database and a secret folder', async () => {
  const servers = await Promise.all([start(), start(), start()]);
  expect(servers.map((server) => server.adopted).sort()).toEqual([false, true, true]);
  expect(new Set(servers.map((server) => `${server.pid} ${server.port} ${server.password}`)).size).toBe(1);
  const [row] = await query<{ db: string; version: string }>(servers[0]!, `select current_database() as db, version() as version`);
  expect(row).toEqual({ db: 'termijn', version: expect.stringMatching(/^PostgreSQL 18/) });
  expect(statSync(stateDir).mode & 0o777).toBe(0o700);
  expect(statSync(join(stateDir, 'password')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(stateDir, 'launcher.lock'))).toBe(false);
}, 60_000);

it('adopts a running server and makes another database in it when asked', async () => {
  const server = await start(stateDir, { database: 'second "db"' });
  expect(server.adopted).toBe(true);
  expect(await query(server, 'select 1 as one', encodeURIComponent('second "db"'))).toEqual([{ one: 1 }]);
});

it('refuses a client without the password', async () => {
  const server = await start();
  const client = new pg.Client({ connectionString: server.url().replace(server.password, 'wrong') });
  await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
});

it('comes back with its data after the postmaster was killed', async () => {
  const before = await start();
  await query(before, 'create table kept as select 42 as answer');
  await query(before, 'checkpoint'); // fsync is off in this test
  process.kill(before.pid, 'SIGKILL');
  await gone(before.pid);
  const after = await start();
  expect(after.adopted).toBe(false);
  expect(after.pid).not.toBe(before.pid);
  expect(await query(after, 'select answer from kept')).toEqual([{ answer: 42 }]);
}, 60_000);

it('starts beside the pid file of a crash, also when that id belongs to somebody else by now', async () => {
  const before = await start();
  expect(before.stop()).toBe(true);
  await gone(before.pid);
  // Of the same user: of another user's process PostgreSQL itself finds out that it is no server.
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { ...serverUser(), cwd: '/', stdio: 'ignore' });
  try {
    writeFileSync(join(stateDir, 'data', 'postmaster.pid'), `${stranger.pid}\n${stateDir}/data\n1\n5432\n\n127.0.0.1\n`);
    const after = await start();
    expect(after.adopted).toBe(false);
    expect(await query(after, 'select answer from kept')).toEqual([{ answer: 42 }]);
  } finally {
    stranger.kill('SIGKILL');
  }
}, 60_000);

it('goes by itself after a smart stop, once the last client has gone', async () => {
  const server = await start();
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  expect(server.stop('smart')).toBe(true);
  await sleep(200);
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
  await gone(server.pid);
}, 60_000);

it('says which port is taken', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => void squatter.listen(0, '127.0.0.1', resolve));
  const { port } = squatter.address() as AddressInfo;
  try {
    await expect(start(stateDir, { port })).rejects.toThrow(/Address already in use|could not bind/);
  } finally {
    squatter.close();
  }
  const free = await start(stateDir);
  expect(free.adopted).toBe(false);
}, 60_000);

it('makes the cluster anew when an earlier attempt was cut off', async () => {
  const half = join(folder, 'half');
  mkdirSync(join(half, 'data'), { recursive: true });
  writeFileSync(join(half, 'data', 'half-written'), 'x');
  mkdirSync(join(half, 'data.init'));
  const server = await start(half);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
}, 60_000);

it('refuses a setting that would reach the shell', async () => {
  await expect(ensurePostgres({ stateDir: join(folder, 'shell'), settings: { work_mem: '1MB; touch x' } })).rejects.toThrow(
    'cannot be passed on',
  );
}, 60_000);

it('says in two languages which folder the server may not enter', () => {
  const closed = join(folder, 'closed');
  mkdirSync(join(closed, 'state'), { recursive: true });
  chmodSync(closed, 0o700);
  const stranger = { uid: 12345, gid: 12345 };
  expect(() => assertTraversable(join(closed, 'state'), stranger)).toThrow(
    new RegExp(`mag niet in ${closed}\\..*may not enter ${closed}\\.`),
  );
  chmodSync(closed, 0o701);
  expect(() => assertTraversable(join(closed, 'state'), stranger)).not.toThrow();
});

it('makes the symlinks itself where install scripts did not run', () => {
  const root = join(folder, 'package');
  mkdirSync(join(root, 'native/lib'), { recursive: true });
  writeFileSync(join(root, 'native/lib/libx.so.1.2'), 'library');
  writeFileSync(
    join(root, 'native/pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]),
  );
  const binaries = { root, libraries: join(root, 'native/lib'), program: (name: string) => name };
  const own = join(folder, 'links');
  expect(libraryPath(binaries, own)).toBe(`${own}/lib:${root}/native/lib`);
  expect(readFileSync(join(own, 'lib/libx.so.1'), 'utf8')).toBe('library');
  expect(libraryPath(binaries, own)).toBe(`${own}/lib:${root}/native/lib`);
});

describe('the launcher lock', () => {
  it('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const visit = () =>
      withLauncherLock(join(folder, 'lock'), async () => {
        most = Math.max(most, (inside += 1));
        await sleep(20);
        inside -= 1;
      });
    await Promise.all([visit(), visit(), visit(), visit()]);
    expect(most).toBe(1);
  });

  it.each([
    ['a dead process', '999999999@1'],
    ['our own id from before a restart', `${process.pid}@1`],
  ])('is taken over from %s', async (_, owner) => {
    const directory = join(folder, `stale-${owner}`);
    mkdirSync(directory);
    writeFileSync(join(directory, 'launcher.lock'), owner);
    expect(await withLauncherLock(directory, () => Promise.resolve('in'))).toBe('in');
  });

  it('names its owner by id and start, since ids come back', async () => {
    const directory = join(folder, 'named');
    const owner = await withLauncherLock(directory, () => Promise.resolve(readFileSync(join(directory, 'launcher.lock'), 'utf8')));
    expect(owner).toMatch(process.platform === 'linux' ? new RegExp(`^${process.pid}@\\d+$`) : /^\d+$/);
  });

  it('is given back when the work fails', async () => {
    const directory = join(folder, 'failing');
    await expect(withLauncherLock(directory, () => Promise.reject(new Error('work')))).rejects.toThrow('work');
    expect(await withLauncherLock(directory, () => Promise.resolve('in'))).toBe('in');
  });
});
