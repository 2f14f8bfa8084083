import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { DatabaseUnavailable } from '../errors/database-unavailable.js';

/**
 * TypeORM's own pool, for named statements: TypeORM itself names none, and then every call is planned anew.
 *
 * @throws DatabaseUnavailable when the data source is closed, as it is while the process shuts down.
 */
export function poolOf(dataSource: DataSource): Pool {
  const pool = (dataSource.driver as unknown as { master: Pool | undefined }).master;
  if (!pool) throw new DatabaseUnavailable(new Error('The data source is closed'));
  return pool;
}
