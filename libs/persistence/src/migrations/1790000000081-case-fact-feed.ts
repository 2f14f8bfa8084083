import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The order in which facts can be read without missing one. Numbers are given before the commit, so a reader of numbers alone passes over
 * what commits later; with the number of the transaction it can stop before the oldest one that is still under way.
 */
export class CaseFactFeed1790000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_event
        add xid xid8 not null default pg_current_xact_id(),
        add feed_number bigint generated always as identity;
      comment on column case_event.xid is 'The transaction that wrote the row: the feed of facts reads only below the oldest one under way.';
      create unique index case_event_feed on case_event (xid, feed_number);
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
