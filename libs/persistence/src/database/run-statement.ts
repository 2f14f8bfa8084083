import type { Pool, QueryConfig } from 'pg';
import { databaseError } from '../errors/database-error.js';
import { currentScope, type Scope } from '../scope/scope.js';
import type { Statement } from './statement.js';

/** Runs a named statement on any connection of the pool, in the scope of the caller. Throws the error of `databaseError`. */
export async function runStatement<Row extends object>(pool: Pool, statement: Statement, values: unknown[]): Promise<Row[]> {
  // Taken here: while this waits for a connection, the pool loses the caller's context.
  const query: QueryConfig & { scope: Scope | undefined } = { name: statement.name, text: statement.text, values, scope: currentScope() };
  try {
    const result = await pool.query<Row & Record<string, unknown>>(query);
    return result.rows;
  } catch (error) {
    throw databaseError(error);
  }
}
