import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aVecozoCloudEvent } from '@termijn/testing/vecozo-cloud-event.js';
import { signedHeaders } from '@termijn/webhooks';
import { developmentVecozoSecret } from '../../apps/api/src/vecozo/vecozo-secrets.js';
import { Season } from '../timers/season.js';

/** The programs that an administrator starts, as they are built; and the lines that integrators copy. */
let season: Season;
let folder: string;

beforeAll(async () => {
  season = await Season.start('2026-06-01T08:00:00.000Z');
  folder = mkdtempSync(join(tmpdir(), 'termijn-commands-'));
});
afterAll(async () => {
  await season.end();
  rmSync(folder, { recursive: true, force: true });
});

async function run(program: string, ...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const settings = {
    DATABASE_URL: season.database.url,
    DATA_DIR: folder,
    NODE_ENV: 'test',
    SANDBOX_CLOCK: '1',
    LOG_LEVEL: 'silent',
    TERMIJN_VECOZO_SECRETS: '',
  };
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...settings } });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (error += String(chunk)));
  const [code] = (await once(child, 'close')) as [number];
  return { out, error, code };
}

const stretch = ['--from', '2026-06-01T00:00:00Z', '--until', '2027-01-01T00:00:00Z'];

it('reconciles with a file, and replays', async () => {
  const { agb } = await season.openOne();
  await season.setClock('2026-09-25T08:00:00.000Z');
  const file = join(folder, 'events.jsonl');
  writeFileSync(file, `${JSON.stringify(aVecozoCloudEvent({ uzovi: '7095', agb, contractyear: 2027 }))}\n`);
  const reconciled = await run('dist/apps/worker/src/reconcile.js', '--insurer', 'vgz', ...stretch, '--file', file);
  expect([reconciled.code, reconciled.error]).toEqual([0, '']);
  expect(JSON.parse(reconciled.out)).toMatchObject({ counts: { examined: 1, repaired: 1 } });
  const replayed = await run('dist/apps/worker/src/replay.js', ...stretch);
  expect([replayed.code, JSON.parse(replayed.out)]).toEqual([0, { examined: 1, replanned: 0, placed: 0 }]);
});

it.each([
  ['reconcile', []],
  ['reconcile', stretch],
  ['reconcile', [...stretch, '--insurer', 'vgz']],
  ['reconcile', [...stretch, '--insurer', 'vgz', '--file', '/nergens/te/vinden']],
  ['replay', ['--from', '2027-01-01T00:00:00Z', '--until', '2026-01-01T00:00:00Z']],
  ['replay', ['--nope']],
])('says what is wrong and ends with 1: %s %j', async (program, args) => {
  const { out, error, code } = await run(`dist/apps/worker/src/${program}.js`, ...args);
  expect([code, out]).toEqual([1, '']);
  expect(error.trim()).not.toBe('');
  expect(error).not.toContain('    at ');
});

it('prints the secret that development signs with, and nothing else', async () => {
  const { out, code } = await run('dist/apps/api/src/webhook-secret.js', 'vgz');
  expect([code, out]).toEqual([0, `${await developmentVecozoSecret(folder, 'vgz')}\n`]);
});

it('documents lines that tell our webhooks from others', async () => {
  const [, lines] = /```js\n([\s\S]+?)```/.exec(readFileSync('docs/webhooks.md', 'utf8'))!;
  const body = Buffer.from('{"naam":"Zoë"}');
  const key = Buffer.alloc(32, 7);
  const headers = signedHeaders([Buffer.alloc(32, 8), key], 'x', new Date(), body);
  const old = signedHeaders([key], 'x', new Date(Date.now() - 302_000), body);
  const tries = [
    [headers, body.toString('base64')],
    [headers, Buffer.from('{"naam":"Zoe"}').toString('base64')],
    [old, body.toString('base64')],
    [{ ...headers, 'webhook-signature': 'v1,x' }, body.toString('base64')],
  ];
  const file = join(folder, 'verify.mjs');
  const secret = `whsec_${key.toString('base64')}`;
  const tail = `console.log(JSON.stringify(${JSON.stringify(tries)}.map(([headers, body]) => isOurs(headers, Buffer.from(body, 'base64'), '${secret}'))))`;
  writeFileSync(file, `${lines}\n${tail}`);
  const { out, error } = await run(file);
  expect([error, JSON.parse(out)]).toEqual(['', [true, false, false, false]]);
});
