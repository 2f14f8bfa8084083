import { webhookKey } from '../config/webhook-key.js';

/** What a process finds out before it serves anybody in production, by where it finds it. */
export interface Findings {
  /** A variable of the environment; null when it is absent or blank. */
  environment: (name: string) => string | null;
  database: DatabaseFindings;
  redis: { maxmemoryPolicy: string };
}

export interface DatabaseFindings {
  fsync: string;
  synchronousCommit: string;
  fullPageWrites: string;
  superuser: boolean;
  bypassesRowSecurity: boolean;
  sandboxClock: boolean;
}

type Place = keyof Findings;
type Refusal<In extends Place> = [refuses: (found: Findings[In]) => boolean, line: string];

const required = (name: string): Refusal<'environment'> => [(text) => text(name) === null, `${name} is required in production`];

/** Passwords that stand in examples, manuals and images. */
const knownPasswords = ['postgres', 'password', 'secret', 'changeme', 'change-me', 'admin', 'test', 'termijn', 'redis', '123456'];

/** A password that anybody would try: one of the list, or the name of the account itself. Without one the server knows us otherwise. */
function isDefaultSecret(address: string | null): boolean {
  if (address === null || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return password !== '' && (password === username || knownPasswords.includes(decodeURIComponent(password).toLowerCase()));
}

/** Secrets in the examples of Standard Webhooks, of its libraries and of our own API description. */
const knownWebhookSecrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'];
/** Fewer different bytes than this nobody draws by chance. */
const fewestBytes = 8;

function hasKnownWebhookSecret(text: string | null): boolean {
  const secrets = text?.match(/whsec_[^,;\s]+/g) ?? [];
  return secrets.some((one) => knownWebhookSecrets.includes(one) || new Set(webhookKey(one)).size < fewestBytes);
}

const secret = (name: string): Refusal<'environment'> => [
  (text) => isDefaultSecret(text(name)),
  `${name} has a password that stands in every example: choose one that nobody knows`,
];

/** Everything on which a process refuses to start in production, with the line that says so. There is no other list. */
const productionRefusals: { [In in Place]: Refusal<In>[] } = {
  environment: [
    required('DATABASE_URL'),
    required('REDIS_URL'),
    required('OIDC_ISSUER'), // without one the development key would sign the tokens
    required('OIDC_AUDIENCE'),
    required('TERMIJN_VECOZO_SECRETS'), // without them the development key would sign the events of VECOZO
    secret('DATABASE_URL'),
    secret('REDIS_URL'),
    [
      (text) => hasKnownWebhookSecret(text('TERMIJN_VECOZO_SECRETS')),
      'TERMIJN_VECOZO_SECRETS has a secret that stands in an example, or one of hardly any different bytes: draw one that nobody knows',
    ],
    [(text) => text('WEBHOOK_LOOPBACK') === '1', 'WEBHOOK_LOOPBACK is refused in production: webhooks must not reach what is inside'],
    [
      (text) => text('SANDBOX_CLOCK') === '1',
      'SANDBOX_CLOCK is refused in production: legal deadlines must not run on a clock that can be set',
    ],
  ],
  database: [
    [({ fsync }) => fsync !== 'on', 'PostgreSQL runs with fsync=off: what was answered would be lost in a power cut'],
    [
      ({ synchronousCommit }) => synchronousCommit === 'off',
      'PostgreSQL runs with synchronous_commit=off: what was answered would be lost in a crash',
    ],
    [({ fullPageWrites }) => fullPageWrites !== 'on', 'PostgreSQL runs with full_page_writes=off: a crash could tear its pages'],
    [({ superuser }) => superuser, 'The role in DATABASE_URL is a superuser of PostgreSQL: nothing would hold it back'],
    [({ bypassesRowSecurity }) => bypassesRowSecurity, 'The role in DATABASE_URL has BYPASSRLS: the walls between tenants would not hold'],
    [({ sandboxClock }) => sandboxClock, 'This database has a sandbox clock: legal deadlines must not run on it'],
  ],
  redis: [
    [
      // Managed servers may not tell.
      ({ maxmemoryPolicy }) => maxmemoryPolicy !== 'noeviction' && maxmemoryPolicy !== 'unknown',
      'Redis has a maxmemory-policy other than noeviction: it may drop jobs in silence',
    ],
  ],
};

/** The lines of what refuses production in one place, in the order of the list; none when all is well. */
export function faultsInProduction<In extends Place>(place: In, found: Findings[In]): string[] {
  return productionRefusals[place].filter(([refuses]) => refuses(found)).map(([, line]) => line);
}
