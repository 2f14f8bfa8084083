import type { DataSourceOptions } from 'typeorm';
import { allEntities } from '../entities/all-entities.js';
import { allMigrations } from '../migrations/all-migrations.js';
import { scopedPool } from '../scope/scoped-client.js';
import { textTypes } from './text-types.js';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/**
 * How we connect: time-outs on every statement, lock and idle transaction (milliseconds), so that one stuck client cannot hold up the
 * others; sessions in UTC; days and instants as text; every query in the scope of its caller. The schema only ever changes through
 * migrations. `role`: what the sessions act as, when the login is another.
 */
export function dataSourceOptions(url: string, overrides: Partial<PostgresOptions> = {}, role: string | null = null): PostgresOptions {
  return {
    type: 'postgres',
    url,
    entities: [...allEntities],
    migrations: [...allMigrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    applicationName: 'termijn',
    connectTimeoutMS: 5000,
    poolSize: 10,
    // TypeORM would write statements with their values to the console: amounts, names, answers. Errors are thrown anyway.
    logging: false,
    ...overrides,
    extra: {
      statement_timeout: 5000,
      lock_timeout: 3000,
      idle_in_transaction_session_timeout: 10_000,
      keepAlive: true,
      options: `-c TimeZone=UTC${role === null ? '' : ` -c role=${role}`}`,
      ...scopedPool,
      types: textTypes,
      ...(overrides.extra as object | undefined),
    },
  };
}
