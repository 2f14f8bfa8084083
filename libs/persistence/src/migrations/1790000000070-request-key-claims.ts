import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key can be claimed before its answer is known: for writes whose answer is not saved in one statement with their effect. */
export class RequestKeyClaims1790000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idempotency_key add column claimed_until timestamptz(3);
      comment on column idempotency_key.claimed_until is
        'Set while the first request is under way; a claim that ran out belonged to a process that is gone.';
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
