import pg from 'pg';
import { currentScope, type Scope } from './scope.js';
import { ScopedQuery, setScope } from './scoped-query.js';

type Callback = (error: Error | null, result: unknown) => void;
interface Config {
  text?: string;
  submit?: unknown;
  scope?: Scope | undefined;
}

/** What touches rows. Anything else (BEGIN, ROLLBACK, SET) goes as it is: after an error nothing but ROLLBACK is taken. */
const touchesRows = /^\s*(select|insert|update|delete|merge|with)\b/i;

/**
 * A connection that puts every query in the scope of its caller. A caller that asks a pool brings its scope, or the lack of
 * one, along with the query: the callbacks of a pool run in the context of whoever gave the connection back. A query without a scope is sent bare, and sees nothing.
 */
class ScopedClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // The pool listens only while it keeps a connection, not while it lends or prepares one. Whoever asks is told by the answer to the
    // query; without a listener the end of the connection would be the end of the process.
    this.on('error', () => undefined);
  }

  // @ts-expect-error -- the overloads of the driver's own method are none that can be written down in one signature
  override query(config: string | Config, values?: unknown, callback?: Callback): unknown {
    const asked: Config = typeof config === 'string' ? { text: config } : config;
    const { text, submit } = asked;
    const scope = 'scope' in asked ? asked.scope : currentScope();
    if (scope === undefined || submit !== undefined || text === undefined || !touchesRows.test(text)) {
      return this.send(config, values, callback);
    }
    const told = typeof values === 'function' ? (values as Callback) : callback;
    const parameters = typeof values === 'function' ? undefined : values;
    if (told) return this.send(new ScopedQuery(scope, config, parameters, told));
    return new Promise((resolve, reject) => {
      this.send(
        new ScopedQuery(scope, config, parameters, (error: Error | null, result: unknown) => (error ? reject(error) : resolve(result))),
      );
    }).catch((error: Error) => {
      // Instead of a stack that leads to a socket, as the driver does itself.
      Error.captureStackTrace(error);
      throw error;
    });
  }

  /** Once per connection, and outside any scope. */
  prepareScope(done: (error?: Error) => void): void {
    this.send({ ...setScope, values: ['', ''] }, undefined, (error) => done(error ?? undefined));
  }

  private send(config: unknown, values?: unknown, callback?: Callback): unknown {
    const own = super.query.bind(this) as (...given: unknown[]) => unknown;
    return own(config, values, callback);
  }
}

/** What makes the connections of a pool put every query in its scope: a client of ours, with the setting prepared before anybody gets it. */
export const scopedPool = {
  Client: ScopedClient,
  verify: (client: ScopedClient, done: (error?: Error) => void): void => client.prepareScope(done),
};
