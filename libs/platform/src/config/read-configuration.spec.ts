import { ConfigurationError } from './configuration-error.js';
import { readConfiguration } from './read-configuration.js';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://user:pw@db/termijn',
  REDIS_URL: 'redis://cache:6379',
  OIDC_ISSUER: 'https://id.example.nl',
  OIDC_AUDIENCE: 'termijn',
  CHECKPOINT_KEY_FILE: '/run/secrets/checkpoint-key.pem',
};

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

it('needs nothing to start on a laptop', () => {
  expect(readConfiguration({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    environment: 'development',
    production: false,
    databaseUrl: null,
    databaseOwnerUrl: null,
    redisUrl: null,
    dataDir: '.data',
    policiesDir: null,
    role: 'all',
    sandboxClock: true,
    oidc: null,
    allowedOrigins: [],
    requestsPerMinute: { identity: 6000, tenant: 60_000, address: 3000 },
    sweepIntervalMs: 1000,
    wakeUpHorizonHours: 24,
    poolSize: 10,
    checkpointMinutes: 60,
    checkpointKeyFile: null,
    logLevel: 'info',
    logFormat: expect.stringMatching(/^(json|text)$/),
  });
});

it('cannot be changed once it is read', () => {
  const configuration = readConfiguration({ ...production });
  expect(() => Object.assign(configuration, { sandboxClock: true })).toThrow(TypeError);
  expect(() => Object.assign(configuration.oidc!, { issuer: 'x' })).toThrow(TypeError);
  expect(() => (configuration.oidc!.algorithms as string[]).push('HS256')).toThrow(TypeError);
});

it('takes production as it must be', () => {
  expect(readConfiguration(production)).toMatchObject({
    host: '0.0.0.0',
    production: true,
    sandboxClock: false,
    logFormat: 'json',
    oidc: { issuer: 'https://id.example.nl', audience: 'termijn', jwksUri: null, algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'] },
  });
});

it('believes only the algorithms that are listed, and lists none that share a secret', () => {
  expect(readConfiguration({ ...production, OIDC_ALGORITHMS: 'PS256, ES256' }).oidc?.algorithms).toEqual(['PS256', 'ES256']);
  for (const list of ['HS256', 'none', 'RS256,HS256', 'RS256,', 'rs256']) {
    expect(faultsOf({ ...production, OIDC_ALGORITHMS: list })).toEqual([expect.stringMatching(/^OIDC_ALGORITHMS must be a list/)]);
  }
});

it('refuses production on the conveniences of development, all at once', () => {
  expect(faultsOf({ NODE_ENV: 'production', SANDBOX_CLOCK: '1' })).toEqual([
    'DATABASE_URL is required in production',
    'REDIS_URL is required in production',
    'OIDC_ISSUER is required in production',
    'OIDC_AUDIENCE is required in production',
    expect.stringContaining('SANDBOX_CLOCK is refused in production'),
    expect.stringContaining('CHECKPOINT_KEY_FILE is required in production'),
  ]);
  for (const url of ['postgres://termijn:postgres@db/x', 'postgres://zorg:zorg@db/x', 'postgres://termijn:Change-Me@db/x']) {
    expect(faultsOf({ ...production, DATABASE_URL: url })).toEqual([expect.stringMatching(/^DATABASE_URL has a password that stands/)]);
  }
  expect(faultsOf({ ...production, REDIS_URL: 'redis://:redis@cache' })).toEqual([expect.stringMatching(/^REDIS_URL has a password/)]);
  expect(faultsOf({ ...production, OIDC_ISSUER: 'http://id.example.nl' })).toEqual(['OIDC_ISSUER must be a URL that starts with https://']);
});

it.each([
  [{}, true],
  [{ DATABASE_URL: 'postgres://db/x' }, false],
  [{ DATABASE_URL: 'postgres://db/x', SANDBOX_CLOCK: '1' }, true],
  [{ SANDBOX_CLOCK: '0' }, false],
  [production, false],
])('decides on the sandbox clock: %o', (environment, expected) => {
  expect(readConfiguration(environment).sandboxClock).toBe(expected);
});

it.each([
  ['PORT', '80a'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3e3'],
  ['POOL_SIZE', '1'],
  ['CHECKPOINT_MINUTES', '0'],
  ['SWEEP_INTERVAL_MS', '0'],
  ['WAKE_UP_HORIZON_HOURS', '9999'],
  ['ROLE', 'API'],
  ['NODE_ENV', 'prod'],
  ['SANDBOX_CLOCK', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['LOG_FORMAT', 'xml'],
  ['DATABASE_URL', 'mysql://secret@db'],
  ['DATABASE_URL', 'secret'],
  ['DATABASE_OWNER_URL', 'mysql://secret@db'],
  ['REDIS_URL', 'http://secret'],
  ['ALLOWED_ORIGINS', 'https://portaal.example/'],
  ['ALLOWED_ORIGINS', 'https://portaal.example, *'],
  ['ALLOWED_ORIGINS', 'null'],
  ['REQUESTS_PER_MINUTE', '0'],
])('names the fault in %s=%s, without the value of an address', (name, value) => {
  const faults = faultsOf({ [name]: value });
  expect(faults).toEqual([expect.stringMatching(new RegExp(`^${name} must be `))]);
  expect(faults[0]).not.toContain('secret');
});

it('takes blank for absent', () => {
  expect(readConfiguration({ DATABASE_URL: '', PORT: ' ', OIDC_ISSUER: '' })).toMatchObject({ databaseUrl: null, port: 3000, oidc: null });
});

it('wants the audience beside the issuer, or any token of the issuer would do', () => {
  expect(faultsOf({ OIDC_ISSUER: 'http://localhost:8080' })).toEqual(['OIDC_AUDIENCE is required beside OIDC_ISSUER']);
  expect(faultsOf({ OIDC_JWKS_URI: 'http://localhost:8080/jwks' })).toHaveLength(2);
});

it('shows every fault on a line of its own', () => {
  expect(() => readConfiguration({ PORT: 'x', ROLE: 'y' })).toThrow(/\n {2}- PORT must be .*\n {2}- ROLE must be /);
});
