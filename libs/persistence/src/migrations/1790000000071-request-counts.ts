import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many requests each identity and tenant made, shared between processes where there is no Redis. The columns are those of
 * `RateLimiterPostgres` of rate-limiter-flexible. Unlogged: a crash may forget the counts, and a request waits for no disk.
 */
export class RequestCounts1790000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table request_count (
        key text primary key,
        points integer not null default 0,
        expire bigint
      ) with (fillfactor = 70);
      create index request_count_by_expiry on request_count (expire);
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
