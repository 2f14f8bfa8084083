/** How to run the embedded server. */
export interface EmbeddedPostgresOptions {
  /** Folder for the cluster, its password and its log. Made when missing; as root it is given to the user that runs PostgreSQL. */
  stateDir: string;
  /** A free port when left out. Ignored when a running server is adopted. */
  port?: number;
  /** Made when missing; `termijn` when left out. */
  database?: string;
  /** Server settings, e.g. `{ fsync: 'off' }` for tests. Durability stays on by default. Ignored when a running server is adopted. */
  settings?: Record<string, string | number>;
}

export type StopMode = 'smart' | 'fast' | 'immediate';

export interface EmbeddedPostgres {
  /** True when the server was already running. */
  adopted: boolean;
  /** Process id of the postmaster. */
  pid: number;
  port: number;
  user: string;
  password: string;
  /** Connection string, with the password: never log it. */
  url(database?: string): string;
  /** The same for the login of the application, which may do no more than its rights in the schema. */
  applicationUrl(database?: string): string;
  /** Stops and waits; `smart` waits for nobody: the server goes when the last client has gone. True when it was stopped or told to. */
  stop(mode?: StopMode): boolean;
}
