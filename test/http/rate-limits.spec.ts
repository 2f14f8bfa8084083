import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
import { ApiUnderTest, expectProblem } from './api-under-test.js';

const limits = { REQUESTS_PER_MINUTE: '10', REQUESTS_PER_MINUTE_OF_TENANT: '15', REQUESTS_PER_MINUTE_OF_ADDRESS: '5' };

/** Another api process on the same database, and perhaps the same Redis. */
async function another(api: ApiUnderTest, settings: Record<string, string>): Promise<{ url: string; process: ChildProcess }> {
  const env = {
    ...process.env,
    DATABASE_URL: api.database.url,
    DATA_DIR: api.dataDir,
    NODE_ENV: 'test',
    ROLE: 'api',
    PORT: '0',
    SANDBOX_CLOCK: '1',
    LOG_LEVEL: 'error',
    ...settings,
  };
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let url = '';
  for await (const line of createInterface({ input: child.stdout! })) {
    url = /Adres +(\S+)/.exec(line)?.[1] ?? url;
    if (line.includes('Rol ')) break;
  }
  return { url, process: child };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

const redisUrl = process.env['TEST_REDIS_URL'];

describe.each([['PostgreSQL', '']].concat(redisUrl ? [['Redis', redisUrl]] : []))('Requests, counted in %s,', (_name, REDIS_URL) => {
  let api: ApiUnderTest;

  beforeEach(async () => {
    if (REDIS_URL) {
      const redis = new Redis(REDIS_URL);
      const keys = await redis.keys('termijn:*');
      if (keys.length > 0) await redis.del(...keys);
      redis.disconnect();
    }
    api = await ApiUnderTest.start({ ...limits, REDIS_URL });
    // The connection to Redis is made in the background; until then a process counts for itself.
    await new Promise((resolve) => setTimeout(resolve, REDIS_URL ? 300 : 0));
  });
  afterEach(async () => {
    await api.stop();
    delete process.env['REDIS_URL'];
  });

  const list = (token: string) => api.send('GET', '/v1/cases', { token });

  it('are refused to who sends too many, until the minute is over, and to nobody else', async () => {
    const token = await api.token('purchaser');
    for (let sent = 0; sent < 10; sent++) expect((await list(token)).status).toBe(200);
    const refused = await list(token);
    expectProblem(refused, 429, 'tooManyRequests');
    // What is counted holds nobody's name.
    const counted = await api.database.dataSource.query<{ key: string }[]>('select key from request_count');
    if (!REDIS_URL) expect(counted.length).toBeGreaterThan(0);
    for (const { key } of counted) expect(key).toMatch(/^termijn:(identity|tenant):[\w-]{22}$/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await list(await api.token('purchaser', { insurer: 'vgz', sub: 'colleague' }))).status).toBe(200);
    expect((await list(await api.token('provider'))).status).toBe(200);
    // What a sender says of itself changes nothing.
    for (const headers of [{ 'x-forwarded-for': '10.1.2.3' }, { forwarded: 'for=10.1.2.3' }, { 'x-user-id': 'x' }] as Record<
      string,
      string
    >[])
      expectProblem(await api.send('GET', '/v1/cases', { token, headers }), 429);
  });

  it('are refused to a whole organisation too, whoever sends them', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 20; sent++) {
      const token = await api.token('purchaser', { insurer: 'vgz', sub: `purchaser-${String(sent % 4)}` });
      statuses.push((await list(token)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 15 }, () => 200), ...Array.from({ length: 5 }, () => 429)]);
    expect((await list(await api.token('provider'))).status).toBe(200);
  });

  it('by address where no token is asked; health always answers, and the inbox of VECOZO has its own', async () => {
    for (let sent = 0; sent < 5; sent++) expect((await api.send('GET', '/v1/policies')).status).toBe(200);
    expectProblem(await api.send('GET', '/v1/paths'), 429, 'tooManyRequests');
    for (let sent = 0; sent < 30; sent++) expect((await api.send('GET', '/v1/health/live')).status).toBe(200);
    const token = await api.token('integration');
    for (let sent = 0; sent < 11; sent++) await list(token);
    expectProblem(await list(token), 429);
    const event = { id: 'e-1', type: 'uitvraagmodule.opengesteld', time: '2026-01-01T10:00:00Z', data: {} };
    const reported = await api.send('POST', '/v1/vecozo/events', {
      token,
      body: { ...event, uzovi: '7095', agb: '06099999', contractYear: 2027 },
    });
    expect([reported.status, reported.text]).toEqual([202, expect.any(String)]);
  });

  it('are counted by two processes together, and a refused write does nothing', async () => {
    const other = await another(api, { ...limits, REDIS_URL });
    try {
      const token = await api.token('purchaser');
      const authorization = `Bearer ${token}`;
      for (let sent = 0; sent < 5; sent++) expect((await list(token)).status).toBe(200);
      for (let sent = 0; sent < 5; sent++) expect((await fetch(`${other.url}/v1/cases`, { headers: { authorization } })).status).toBe(200);
      expectProblem(await api.send('POST', '/v1/cases', { token, body: { path: 'existing-hospital' } }), 429);
      const refused = await fetch(`${other.url}/v1/cases`, { headers: { authorization } });
      expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'application/problem+json; charset=utf-8']);
      expect(await api.database.dataSource.query('select count(*)::integer as count from idempotency_key')).toEqual([{ count: 0 }]);
    } finally {
      await stop(other.process);
    }
  });
});

it('Requests are counted by each process for itself while Redis is away, and none waits for it', async () => {
  const api = await ApiUnderTest.start({ ...limits, REDIS_URL: 'redis://127.0.0.1:1' });
  try {
    const token = await api.token('purchaser');
    const started = performance.now();
    const statuses: number[] = [];
    for (let sent = 0; sent < 12; sent++) statuses.push((await api.send('GET', '/v1/cases', { token })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(performance.now() - started).toBeLessThan(3000);
  } finally {
    await api.stop();
    delete process.env['REDIS_URL'];
  }
});
