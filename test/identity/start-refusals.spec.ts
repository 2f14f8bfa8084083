import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePostgres, type EmbeddedPostgres } from '@termijn/platform';
import { freePort } from '@termijn/platform/postgres/free-port.js';
import pg from 'pg';
import { startInProduction } from './production-process.js';

const redisServer = spawnSync('redis-server', ['--version']).status === 0;

/** Production on a PostgreSQL that keeps its promises, but for what a test changes. */
describe('Production refuses to start', () => {
  let stateDir: string;
  let server: EmbeddedPostgres;
  const roles = {
    sound: '',
    almighty: 'superuser',
    unwalled: 'bypassrls',
    careless: '',
  };
  const address = (role: keyof typeof roles): string => `postgres://${role}:niet-te-raden@127.0.0.1:${String(server.port)}/${role}`;
  const sound = () => ({
    DATABASE_URL: address('sound'),
    REDIS_URL: 'redis://127.0.0.1:1',
    OIDC_ISSUER: 'https://id.termijn.example',
    OIDC_AUDIENCE: 'termijn',
    TERMIJN_VECOZO_SECRETS: `vgz=whsec_${randomBytes(32).toString('base64')}`,
    CHECKPOINT_KEY_FILE: join(stateDir, 'checkpoint-key.pem'),
    // The owner migrates; the application may do no more than its own role.
    DATABASE_OWNER_URL: server.url('sound'),
    ROLE: 'api',
  });

  beforeAll(async () => {
    stateDir = mkdtempSync(join(tmpdir(), 'termijn-production-'));
    chmodSync(stateDir, 0o755);
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(stateDir, 'checkpoint-key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    server = await ensurePostgres({ stateDir });
    const client = new pg.Client({ connectionString: server.url('postgres') });
    await client.connect();
    for (const [role, more] of Object.entries(roles)) {
      await client.query(`create role ${role} login password 'niet-te-raden' ${more}`);
      await client.query(`grant termijn_application to ${role}`);
      await client.query(`create database ${role}`);
    }
    await client.query('alter role careless set synchronous_commit = off');
    await client.end();
  }, 60_000);
  afterAll(() => {
    server.stop('immediate');
    rmSync(stateDir, { recursive: true, force: true });
  });

  it('on nothing, when all is well', async () => {
    const { reasons, output } = await startInProduction('api', sound());
    expect(reasons).toEqual([]);
    expect(output).toContain('Termijn draait.');
  });

  const missing = ['DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'TERMIJN_VECOZO_SECRETS'] as const;
  it.each(missing)('without %s, before anything is touched', async (name) => {
    const { exitCode, reasons } = await startInProduction('api', { ...sound(), [name]: '' });
    expect([exitCode, reasons]).toEqual([1, [`${name} is required in production`]]);
  });

  it('with every reason at once, also as a worker', async () => {
    const { exitCode, reasons } = await startInProduction('worker', { SANDBOX_CLOCK: '1', ROLE: 'worker' });
    const lines = [
      ...missing.map((name) => `${name} is required in production`),
      expect.stringMatching(/^SANDBOX_CLOCK is refused/),
      expect.stringMatching(/^CHECKPOINT_KEY_FILE is required/),
    ];
    expect([exitCode, reasons]).toEqual([1, lines]);
  });

  it.each([
    ['a clock that can be set', { SANDBOX_CLOCK: '1' }, 'SANDBOX_CLOCK is refused in production'],
    [
      'a password of every example',
      { DATABASE_URL: 'postgres://zorg:postgres@127.0.0.1:1/zorg' },
      'DATABASE_URL has a password that stands in',
    ],
    [
      'a password that is the account',
      { DATABASE_URL: 'postgres://zorg:zorg@127.0.0.1:1/zorg' },
      'DATABASE_URL has a password that stands in',
    ],
    ['a default password for Redis', { REDIS_URL: 'redis://:changeme@127.0.0.1:1' }, 'REDIS_URL has a password that stands in'],
    [
      'a webhook secret of an example',
      { TERMIJN_VECOZO_SECRETS: 'vgz=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
      'TERMIJN_VECOZO_SECRETS has a secret that stands in an example',
    ],
    ['a webhook secret of one byte', { TERMIJN_VECOZO_SECRETS: `vgz=whsec_${'A'.repeat(43)}=` }, 'TERMIJN_VECOZO_SECRETS has a secret'],
    ['webhooks to itself', { WEBHOOK_LOOPBACK: '1' }, 'WEBHOOK_LOOPBACK is refused in production'],
    [
      'events of VECOZO read in the open',
      { VECOZO_SOURCE_URL: 'http://vecozo.example' },
      'VECOZO_SOURCE_URL must be a URL that starts with',
    ],
    ['an issuer in the open', { OIDC_ISSUER: 'http://id.termijn.example' }, 'OIDC_ISSUER must be a URL that starts with https://'],
    ['keys in the open', { OIDC_JWKS_URI: 'http://id.termijn.example/keys' }, 'OIDC_JWKS_URI must be a URL that starts with https://'],
    [
      'a shared secret for tokens',
      { OIDC_ALGORITHMS: 'HS256' },
      'OIDC_ALGORITHMS must be a list, with commas, of: RS256, PS256, ES256, EdDSA',
    ],
  ])('with %s', async (_what, change, line) => {
    const { exitCode, reasons } = await startInProduction('api', { ...sound(), ...change });
    expect([exitCode, reasons]).toEqual([1, [expect.stringContaining(line)]]);
  });

  it.each([
    ['almighty', 'The role in DATABASE_URL is a superuser of PostgreSQL'],
    ['unwalled', 'The role in DATABASE_URL has BYPASSRLS'],
    ['careless', 'PostgreSQL runs with synchronous_commit=off'],
  ] as const)('in the role %s of the database', async (role, line) => {
    const { exitCode, reasons, output } = await startInProduction('api', { ...sound(), DATABASE_URL: address(role) });
    expect([exitCode, reasons]).toEqual([1, [expect.stringContaining(line)]]);
    expect(output).not.toContain('niet-te-raden');
  });

  it('on a server that may lose what it was told', async () => {
    const { exitCode, reasons } = await startInProduction('api', { ...sound(), DATABASE_URL: process.env['TEST_PG_URL']! });
    expect([exitCode, reasons]).toEqual([
      1,
      [
        expect.stringContaining('PostgreSQL runs with fsync=off'),
        expect.stringContaining('synchronous_commit=off'),
        expect.stringContaining('full_page_writes=off'),
        expect.stringContaining('is a superuser'),
        expect.stringContaining('has BYPASSRLS'),
      ],
    ]);
  });

  it('on a database with a sandbox clock in it', async () => {
    const client = new pg.Client({ connectionString: server.url('sound') });
    await client.connect();
    try {
      await client.query('insert into sandbox_clock (base_instant, set_at, ticking) values (now(), now(), true)');
      const { exitCode, reasons } = await startInProduction('api', sound());
      expect([exitCode, reasons]).toEqual([1, [expect.stringContaining('This database has a sandbox clock')]]);
    } finally {
      await client.query('delete from sandbox_clock');
      await client.end();
    }
  });

  if (redisServer) {
    it.each(['allkeys-lru', 'volatile-ttl', 'allkeys-random'])('on a Redis that evicts by %s', async (policy) => {
      const redis = await startRedis(policy);
      try {
        const { exitCode, reasons } = await startInProduction('worker', { ...sound(), REDIS_URL: redis.url, ROLE: 'worker' });
        expect([exitCode, reasons]).toEqual([1, [expect.stringContaining('Redis has a maxmemory-policy other than noeviction')]]);
      } finally {
        redis.child.kill('SIGKILL');
      }
    });

    it('on nothing, as a worker, when all is well', async () => {
      const redis = await startRedis('noeviction');
      try {
        const { reasons, output } = await startInProduction('worker', { ...sound(), REDIS_URL: redis.url, ROLE: 'worker' });
        expect(reasons).toEqual([]);
        expect(output).toContain('worker ready');
      } finally {
        redis.child.kill('SIGKILL');
      }
    });
  }
});

async function startRedis(policy: string): Promise<{ url: string; child: ChildProcess }> {
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', policy];
  const child = spawn('redis-server', settings, { stdio: 'ignore', cwd: tmpdir() });
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 50));
  return { url: `redis://127.0.0.1:${String(port)}`, child };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
