import type { Configuration } from './configuration.js';
import { ConfigurationError } from './configuration-error.js';
import { EnvironmentReader } from './environment-reader.js';
import type { Environment } from './environment-reader.js';
import { faultsInProduction } from '../production/production-refusals.js';
import { webhookKey } from './webhook-key.js';

/** How a token may be signed. Nothing symmetric: a public key must never serve as a shared secret (RFC 8725, 2.1). */
const signatures = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/**
 * Reads and checks the environment. Production refuses to start on the conveniences of development: an embedded database, a queue
 * without Redis, the development issuer, a clock that can be set.
 *
 * @throws ConfigurationError with every fault, not only the first.
 */
export function readConfiguration(environment: Environment = process.env): Configuration {
  const read = new EnvironmentReader(environment);
  const stage = read.oneOf('NODE_ENV', ['production', 'development', 'test'], 'development');
  const production = stage === 'production';
  const databaseUrl = read.url('DATABASE_URL', ['postgres', 'postgresql']);
  const redisUrl = read.url('REDIS_URL', ['redis', 'rediss']);
  const sandbox = read.oneOf('SANDBOX_CLOCK', ['1', '0', 'unset'], 'unset');

  if (production) read.faults.push(...faultsInProduction('environment', (name) => read.text(name)));

  const configuration: Configuration = {
    port: read.wholeNumber('PORT', 3000, 0, 65535),
    host: read.text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
    environment: stage,
    production,
    databaseUrl,
    databaseOwnerUrl: read.url('DATABASE_OWNER_URL', ['postgres', 'postgresql']),
    redisUrl,
    dataDir: read.text('DATA_DIR') ?? '.data',
    policiesDir: read.text('POLICIES_DIR'),
    role: read.oneOf('ROLE', ['all', 'api', 'worker'], 'all'),
    sandboxClock: sandbox === '1' || (sandbox === 'unset' && !production && read.text('DATABASE_URL') === null),
    oidc: readOidc(read, production),
    vecozoSecrets: readVecozoSecrets(read),
    vecozoSource: readVecozoSource(read, production),
    reconcileIntervalMinutes: read.wholeNumber('RECONCILE_INTERVAL_MINUTES', 15, 1, 24 * 60),
    eventSource: readEventSource(read),
    loopbackWebhooks: read.oneOf('WEBHOOK_LOOPBACK', ['1', '0'], '0') === '1',
    allowedOrigins: Object.freeze(read.origins('ALLOWED_ORIGINS')),
    requestsPerMinute: Object.freeze({
      identity: read.wholeNumber('REQUESTS_PER_MINUTE', 6000, 1, 1_000_000),
      tenant: read.wholeNumber('REQUESTS_PER_MINUTE_OF_TENANT', 60_000, 1, 10_000_000),
      address: read.wholeNumber('REQUESTS_PER_MINUTE_OF_ADDRESS', 3000, 1, 1_000_000),
    }),
    sweepIntervalMs: read.wholeNumber('SWEEP_INTERVAL_MS', 1000, 10, 3_600_000),
    wakeUpHorizonHours: read.wholeNumber('WAKE_UP_HORIZON_HOURS', 24, 1, 24 * 20),
    poolSize: read.wholeNumber('POOL_SIZE', 10, 2, 100),
    checkpointMinutes: read.wholeNumber('CHECKPOINT_MINUTES', 60, 1, 24 * 60),
    checkpointKeyFile: read.text('CHECKPOINT_KEY_FILE'),
    logLevel: read.oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
    logFormat: read.oneOf('LOG_FORMAT', ['json', 'text'], !production && process.stdout.isTTY ? 'text' : 'json'),
  };
  if (production && configuration.role !== 'api' && configuration.checkpointKeyFile === null)
    read.faults.push('CHECKPOINT_KEY_FILE is required in production: the worker signs the checkpoints of the histories with it');
  if (read.faults.length > 0) throw new ConfigurationError(read.faults);
  if (configuration.oidc) Object.freeze(Object.freeze(configuration.oidc).algorithms);
  return Object.freeze(configuration);
}

function readOidc(read: EnvironmentReader, production: boolean): Configuration['oidc'] {
  const schemes = production ? ['https'] : ['https', 'http'];
  const issuer = read.url('OIDC_ISSUER', schemes);
  const jwksUri = read.url('OIDC_JWKS_URI', schemes);
  const audience = read.text('OIDC_AUDIENCE');
  const algorithms = read.someOf('OIDC_ALGORITHMS', signatures);
  const given = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URI', 'OIDC_ALGORITHMS'].filter((name) => read.text(name) !== null);
  if (given.length === 0) return null;
  // Without an audience, any token of the issuer would open the door; production has said so already.
  for (const name of production ? [] : ['OIDC_ISSUER', 'OIDC_AUDIENCE']) {
    if (!given.includes(name)) read.faults.push(`${name} is required beside ${given.join(' and ')}`);
  }
  return issuer && audience ? { issuer, audience, jwksUri, algorithms } : null;
}

/** `vgz=whsec_new,whsec_old;cz=whsec_one`: per insurer the secrets that a webhook of VECOZO may be signed with. */
function readVecozoSecrets(read: EnvironmentReader): Configuration['vecozoSecrets'] {
  const text = read.text('TERMIJN_VECOZO_SECRETS');
  if (text === null) return null;
  const entries = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part): [string, string[]] => {
      const [name = '', ...rest] = part.split('=');
      const secrets = rest.join('=').split(',');
      return [name.trim(), secrets.map((secret) => secret.trim())];
    });
  const sound = entries.every(
    ([name, secrets]) => /^[a-z0-9-]+$/.test(name) && secrets.length <= 2 && secrets.every((secret) => webhookKey(secret) !== null),
  );
  const names = new Set(entries.map(([name]) => name));
  if (!sound || entries.length === 0 || names.size < entries.length) {
    read.faults.push(
      'TERMIJN_VECOZO_SECRETS must be insurer=whsec_…, once per insurer and separated by ";", with one secret or two separated by ",", each 24 to 64 bytes in base64',
    );
  }
  return Object.freeze(Object.fromEntries(entries));
}

function readVecozoSource(read: EnvironmentReader, production: boolean): Configuration['vecozoSource'] {
  const url = read.url('VECOZO_SOURCE_URL', production ? ['https'] : ['https', 'http']);
  return url === null ? null : Object.freeze({ url, token: read.text('VECOZO_SOURCE_TOKEN') });
}

function readEventSource(read: EnvironmentReader): string {
  const text = read.text('EVENT_SOURCE') ?? 'urn:termijn:contracteertrajecten';
  // RFC 8141; a KvK number or OIN is what the NL GOV profile advises.
  if (!/^urn:[a-z0-9][a-z0-9-]{0,31}:[a-zA-Z0-9()+,.:=@;$_!*'-]{1,200}$/.test(text)) {
    read.faults.push('EVENT_SOURCE must be a URN, such as urn:nld:kvknr:12345678.termijn');
  }
  return text;
}
