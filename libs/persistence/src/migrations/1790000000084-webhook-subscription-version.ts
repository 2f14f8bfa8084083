import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has seen of a subscription who changes it. */
export class WebhookSubscriptionVersion1790000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table webhook_subscription add column version integer not null default 1 check (version > 0);
      comment on column webhook_subscription.version is 'Goes up when its owner changes it or its secret, and when it is switched off for failing.';
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
