import type { Pool } from 'pg';
import { databaseError } from '../errors/database-error.js';
import type { Statement } from './statement.js';

/** Runs a named statement on any connection of the pool. Throws the error of `databaseError`. */
export async function runStatement<Row extends object>(pool: Pool, statement: Statement, values: unknown[]): Promise<Row[]> {
  try {
    const result = await pool.query<Row & Record<string, unknown>>({ name: statement.name, text: statement.text, values });
    return result.rows;
  } catch (error) {
    throw databaseError(error);
  }
}
