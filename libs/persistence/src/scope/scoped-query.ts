import pg from 'pg';
import type { Scope } from './scope.js';

/** Sets the scope and who asks, for this transaction only. Prepared once per connection, by `ScopedClient`. */
export const setScope = {
  name: 'termijn-set-scope',
  text: `select set_config('termijn.scope', $1, true), set_config('termijn.request', $2, true)`,
};

interface Wire {
  bind(message: { statement: string; values: string[] }): void;
  execute(message: object): void;
}

/** The parts of node-postgres' own query that are not in its type definitions. */
interface WireQuery {
  callback: ((error: Error | null, result: unknown) => void) | undefined;
  prepare(connection: Wire): void;
  requiresPreparation(): boolean;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

const DriverQuery = pg.Query as unknown as new (config: unknown, values: unknown, callback: unknown) => WireQuery;

/**
 * A query that is sent behind the setting of its scope, in one piece: without a Sync between them PostgreSQL runs both in one implicit
 * transaction, so the scope costs no round trip and ends with the query. Inside an explicit transaction it lasts until the next query.
 */
export class ScopedQuery extends DriverQuery {
  private scopeIsSet = false;

  constructor(
    private readonly scope: Scope,
    config: unknown,
    values: unknown,
    callback: unknown,
  ) {
    super(config, values, callback);
  }

  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Wire): void {
    connection.bind({ statement: setScope.name, values: [this.scope.tenant, this.scope.request] });
    connection.execute({});
    super.prepare(connection);
  }

  /** The first answer is that of the setting. */
  override handleDataRow(message: unknown): void {
    if (this.scopeIsSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.scopeIsSet) super.handleCommandComplete(message, connection);
    else this.scopeIsSet = true;
  }
}
