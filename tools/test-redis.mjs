import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** REDIS_URL when set, else a private server for this run; undefined when the machine has neither. */
export async function startTestRedis() {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => {} };
  const binary = onThePath('redis-server');
  if (!binary) return undefined;
  for (let attempt = 1; ; attempt += 1) {
    const server = await launch(binary, await freePort());
    if (server) return server;
    if (attempt === 3) throw new Error('redis-server did not start on three free ports');
  }
}

/** Undefined when the server ended before it answered, as it does when someone else took the port in between. */
async function launch(binary, port) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'termijn-redis-'));
  const server = spawn(
    binary,
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => {
    server.once('exit', resolve);
    server.once('error', resolve);
  });
  const killWithUs = () => server.kill('SIGKILL');
  process.once('exit', killWithUs);
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    process.removeListener('exit', killWithUs);
    rmSync(dir, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 10_000 && server.exitCode === null; waited += 50) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, stop };
    await sleep(50);
  }
  await stop();
  return undefined;
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const finish = (ok) => {
      socket.destroy();
      resolve(ok);
    };
    socket.setTimeout(1000, () => finish(false));
    socket.once('error', () => finish(false));
    socket.once('data', (reply) => finish(reply.toString().startsWith('+PONG')));
  });
}

function onThePath(name) {
  for (const dir of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(dir, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this directory
    }
  }
  return undefined;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
