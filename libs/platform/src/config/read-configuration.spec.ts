import { ConfigurationError } from './configuration-error.js';
import { readConfiguration } from './read-configuration.js';

/** A secret of 32 bytes, told apart by its number. */
const secret = (number: number) => `whsec_${Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7 + number)).toString('base64')}`;

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://user:pw@db/termijn',
  REDIS_URL: 'redis://cache:6379',
  OIDC_ISSUER: 'https://id.example.nl',
  OIDC_AUDIENCE: 'termijn',
  CHECKPOINT_KEY_FILE: '/run/secrets/checkpoint-key.pem',
  TERMIJN_VECOZO_SECRETS: `vgz=${secret(1)}`,
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
    vecozoSecrets: null,
    vecozoSource: null,
    reconcileIntervalMinutes: 15,
    eventSource: 'urn:termijn:contracteertrajecten',
    loopbackWebhooks: false,
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
    'TERMIJN_VECOZO_SECRETS is required in production',
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

it('reads the secrets of VECOZO, two while one replaces the other', () => {
  const text = ` vgz=${secret(1)},${secret(2)} ; cz=${secret(3)};`;
  expect(readConfiguration({ TERMIJN_VECOZO_SECRETS: text }).vecozoSecrets).toEqual({ vgz: [secret(1), secret(2)], cz: [secret(3)] });
});

it.each([
  ['no insurer', secret(1)],
  ['no secret', 'vgz='],
  ['a secret that is not one', 'vgz=geheim'],
  ['a secret of 23 bytes', `vgz=whsec_${Buffer.alloc(23).toString('base64')}`],
  ['a secret of 65 bytes', `vgz=whsec_${Buffer.alloc(65).toString('base64')}`],
  ['base64 with something else in it', `vgz=${secret(1).replace('AQ', 'A-Q')}`],
  ['three secrets', `vgz=${secret(1)},${secret(2)},${secret(3)}`],
  ['an insurer twice', `vgz=${secret(1)};vgz=${secret(2)}`],
  ['nothing between the signs', ';'],
])('refuses %s among the secrets of VECOZO, and does not repeat it', (_, text) => {
  const faults = faultsOf({ TERMIJN_VECOZO_SECRETS: text });
  expect(faults).toEqual([expect.stringContaining('TERMIJN_VECOZO_SECRETS must be')]);
  expect(faults.join()).not.toContain(secret(1));
});

it.each([
  'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
  `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
])('refuses production on the webhook secret of an example: %s', (known) => {
  for (const secrets of [`vgz=${known}`, `cz=${secret(1)}; vgz=${secret(2)},${known}`]) {
    const faults = faultsOf({ ...production, TERMIJN_VECOZO_SECRETS: secrets });
    expect(faults).toEqual([expect.stringContaining('TERMIJN_VECOZO_SECRETS has a secret that stands in an example')]);
    expect(faults.join()).not.toContain('whsec_');
    expect(faultsOf({ TERMIJN_VECOZO_SECRETS: secrets })).toEqual([]);
  }
});

it('sends no webhooks inside in production, and reads VECOZO over https only', () => {
  expect(faultsOf({ ...production, WEBHOOK_LOOPBACK: '1' })).toEqual([expect.stringContaining('WEBHOOK_LOOPBACK is refused')]);
  expect(faultsOf({ ...production, VECOZO_SOURCE_URL: 'http://vecozo.example' })).toEqual([expect.stringContaining('https://')]);
  expect(faultsOf({ EVENT_SOURCE: 'termijn' })).toEqual([expect.stringContaining('EVENT_SOURCE must be a URN')]);
});
