/** Everything that the environment decides, read once at the start and frozen. */
export interface Configuration {
  port: number;
  host: string;
  environment: 'production' | 'development' | 'test';
  production: boolean;
  /** Null: the embedded PostgreSQL in `dataDir`. Holds a password: never log it. */
  databaseUrl: string | null;
  /** The login that migrates; null: the same one, or in production nobody. Holds a password: never log it. */
  databaseOwnerUrl: string | null;
  /** Null: the queue runs on PostgreSQL. May hold a password: never log it. */
  redisUrl: string | null;
  /** Folder of the embedded PostgreSQL and of the development keys, relative to the working folder. */
  dataDir: string;
  /** Folder with policy files (JSON) beside those that come with the product; null: none. */
  policiesDir: string | null;
  /** What this process does. */
  role: 'all' | 'api' | 'worker';
  /** Whether an administrator may set the clock of the whole system. Never in production. */
  sandboxClock: boolean;
  /** Who issues the tokens, and with which algorithms they may be signed; null: the development issuer. */
  oidc: { issuer: string; audience: string; jwksUri: string | null; algorithms: readonly string[] } | null;
  /**
   * What signs the webhooks of VECOZO: per insurer one secret, or two while one replaces the other. Null: those of development, which
   * follow from the development key. Secrets: never log them.
   */
  vecozoSecrets: Readonly<Record<string, readonly string[]>> | null;
  /** Where the events of VECOZO can be read again; null: nowhere. The token is a secret. */
  vecozoSource: { url: string; token: string | null } | null;
  /** How often is looked for events of VECOZO that never reached us, in minutes. */
  reconcileIntervalMinutes: number;
  /** Who we are in the events that we send: a URN. */
  eventSource: string;
  /** Whether webhooks may go to this machine itself, over http. Never in production. */
  loopbackWebhooks: boolean;
  /** Origins whose pages a browser lets read our answers. */
  allowedOrigins: readonly string[];
  /** How many requests a minute, counted over all processes. */
  requestsPerMinute: { identity: number; tenant: number; address: number };
  /** How often the sweeper looks for due deadlines, in milliseconds. */
  sweepIntervalMs: number;
  /** How far ahead wake-ups are put in the queue, in hours. */
  wakeUpHorizonHours: number;
  /** Connections per process; 8 to 16 is best on two cores. */
  poolSize: number;
  /** How often the worker signs a checkpoint of the histories, in minutes. */
  checkpointMinutes: number;
  /** PEM file with the private Ed25519 key that signs checkpoints; null: a development key in `dataDir`. */
  checkpointKeyFile: string | null;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  logFormat: 'json' | 'text';
}

/** Injection token of the `Configuration`. */
export const CONFIGURATION = Symbol('CONFIGURATION');
