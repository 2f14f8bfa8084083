import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same content under another id is a copy; and what was asked of VECOZO afterwards. */
export class VecozoContent1790000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table vecozo_event add content_key text, add copy_of text;
      comment on column vecozo_event.content_key is 'Hash of what the event says, without its id. Null: kept before copies were told by it.';
      comment on column vecozo_event.copy_of is 'The sender''s id of an earlier event that says the same; this one then has no effect.';
      create unique index vecozo_event_one_content on vecozo_event (insurer, content_key) where copy_of is null;
      create index vecozo_event_by_time on vecozo_event (insurer, time, id);

      alter table vecozo_event drop constraint vecozo_event_check1;
      alter table vecozo_event add constraint vecozo_event_has_case
        check (case_id is not null or copy_of is not null or status in ('needsAttention', 'dismissed'));

      create table vecozo_reconciliation (
        id uuid primary key,
        insurer text not null,
        source text not null,
        from_time timestamptz(3) not null,
        until_time timestamptz(3) not null,
        started_at timestamptz(3) not null default clock_timestamp(),
        finished_at timestamptz(3),
        failure text,
        report jsonb,
        check (from_time < until_time)
      );
      create index vecozo_reconciliation_newest on vecozo_reconciliation (insurer, started_at, id);
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
