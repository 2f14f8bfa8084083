import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allPolicies } from '@termijn/policies';
import { createTestDatabase, type TestDatabase } from '@termijn/testing';

const dist = path.resolve('dist', 'apps', 'api', 'src');

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function run(args: string[], environment: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(dist, 'demo.js'), ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...ran, code };
}

describe('the demo', () => {
  let database: TestDatabase;
  let dataDir: string;
  const services: ChildProcess[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = mkdtempSync(path.join(tmpdir(), 'termijn-demo-'));
  });

  afterAll(async () => {
    for (const service of services.filter(({ exitCode }) => exitCode === null)) {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const environment = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    ...more,
  });

  async function start(sandbox: '0' | '1', more: NodeJS.ProcessEnv = {}): Promise<string> {
    const port = await freePort();
    const service = spawn(process.execPath, [path.join(dist, 'main.js')], {
      env: environment({ PORT: String(port), SANDBOX_CLOCK: sandbox, ...more }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    services.push(service);
    let complaint = '';
    service.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    const url = `http://127.0.0.1:${String(port)}`;
    for (let attempt = 0; attempt < 200; attempt++) {
      if (service.exitCode !== null) throw new Error(`The service ended with ${String(service.exitCode)}: ${complaint}`);
      const answer = await fetch(`${url}/v1/openapi.json`).catch(() => null);
      if (answer?.ok) return url;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The service did not start: ${complaint}`);
  }

  it('says what to do when no service answers', async () => {
    const url = `http://127.0.0.1:${String(await freePort())}`;
    const { code, err } = await run(['--url', url], environment());
    expect(err).toBe(`Er antwoordt geen dienst op ${url}; start hem met npm start\n`);
    expect(code).toBe(2);
  });

  it('says what to do when the clock cannot be set', async () => {
    const { code, err } = await run(['--url', await start('0')], environment());
    expect(err).toContain('SANDBOX_CLOCK=1 npm start');
    expect(code).toBe(2);
  }, 60_000);

  it('plays the season twice on one database, each case to its end', async () => {
    const url = await start('1');
    const first = await run(['--url', url], environment());
    expect(first.err).toBe('');
    expect(first.out).toContain('21 van 21 trajecten eindigden zoals verwacht');
    expect(first.out).toContain('Inhoudelijk reageren op de offerte');
    expect(first.out).toContain('Inhoudelijke reactie ontvangen: 3 dagen te laat');
    expect(first.out).toContain('offerTooLate (409)');
    expect(first.out).toContain('12-11-2026 00:00');
    expect(first.out).toContain('questionnaireTooLate (409)');
    expect(first.out).toContain('geparkeerd: Wacht op de gebeurtenis');
    expect(first.out).toContain('budgetExceeded (409)');
    expect(first.out).toContain('Besluit op het verzoek: 3 dagen te laat');
    expect(first.out).not.toContain('\u001b[');
    expect(Math.max(...first.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(first.code).toBe(0);

    const second = await run(['--url', url, '--json', '--case', 'geen-offerte'], environment());
    expect(second.err).toBe('');
    expect(JSON.parse(second.out)).toMatchObject({
      ok: true,
      cases: [{ name: 'geen-offerte', state: 'notContracted', lateReceipts: 1, differences: [] }],
    });
    expect(second.code).toBe(0);

    const third = await run(['--url', url, '--json', '--case', 'plafond-deels'], environment());
    expect(JSON.parse(third.out)).toMatchObject({ ok: true, cases: [{ name: 'op-tijd' }, { name: 'plafond-deels', state: 'amended' }] });

    const answer = await fetch(`${url}/v1/openapi.json`);
    expect(answer.headers.get('sandbox-clock')).toBe('on; real time');
  }, 120_000);

  it('plays each segment of each policy on its own dates, and a policy that is only a file', async () => {
    const url = await start('1', { POLICIES_DIR: path.resolve('test', 'policies') });
    const insurers = [...new Set([...allPolicies().map(({ insurer }) => insurer), 'nieuwland'])].filter((insurer) => insurer !== 'vgz');
    const chosen = insurers.flatMap((insurer) => ['--insurer', insurer]);
    const { code, out, err } = await run(
      ['--url', url, '--json', ...chosen],
      environment({ POLICIES_DIR: path.resolve('test', 'policies') }),
    );
    expect(err).toBe('');
    const { ok, cases } = JSON.parse(out) as { ok: boolean; cases: { name: string; state: string; differences: string[] }[] };
    expect(cases.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect([ok, code]).toEqual([true, 0]);
    const segments = allPolicies()
      .filter(({ insurer }) => insurer !== 'vgz')
      .flatMap((policy) => policy.segments.map(({ id }) => `${policy.insurer}-${String(policy.contractYear)}-${id}`));
    const ended = new Map(cases.map(({ name, state }) => [name, state]));
    expect(segments.filter((name) => !['published', 'amended'].includes(ended.get(name) ?? ''))).toEqual([]);
    expect(ended.get('nieuwland-2027-offered')).toBe('published');
    expect(ended.get('caresq-2027-all-vervallen')).toBe('notContracted');
  }, 180_000);

  it('says which insurers there are', async () => {
    const { code, err } = await run(['--insurer', 'niemand'], environment());
    expect(err).toMatch(/^Onbekende verzekeraar: niemand\. Kies uit: .*zorg-en-zekerheid, all\.\n$/);
    expect(code).toBe(2);
  });
});
