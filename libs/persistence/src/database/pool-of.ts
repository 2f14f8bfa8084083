import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** TypeORM's own pool, for named statements: TypeORM itself names none, and then every call is planned anew. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
