import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What VECOZO reported: kept before anything is done with it, and what became of it. */
export class VecozoEvents1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vecozo_event (
        id uuid primary key,
        insurer text not null,
        event_id text not null check (event_id ~ '^[!-~]{1,100}$'),
        content_hash text not null,
        type text not null,
        time timestamptz(3) not null,
        sequence integer check (sequence > 0),
        raw text not null,
        actor jsonb not null,
        received_at timestamptz(3) not null,
        case_id uuid references contracting_case,
        status text not null check (status in ('received', 'applied', 'parked', 'overtaken', 'needsAttention', 'dismissed')),
        reason jsonb,
        applied_seq integer,
        attempts integer not null default 0,
        judged_version integer,
        urged boolean not null default false,
        settled_at timestamptz(3),
        settled_by jsonb,
        unique (insurer, event_id),
        check ((status = 'applied') = (applied_seq is not null)),
        check (case_id is not null or status in ('needsAttention', 'dismissed')),
        check (time <= received_at)
      ) with (fillfactor = 85);
      comment on column vecozo_event.raw is 'The exact bytes that were sent.';
      comment on column vecozo_event.judged_version is 'The version of the case on which it was last found that it must wait.';
      comment on column vecozo_event.urged is 'A person had it tried again: it no longer waits for sequence numbers that never came.';

      create index vecozo_event_waiting on vecozo_event (case_id) where status in ('received', 'parked');
      create index vecozo_event_of_case on vecozo_event (case_id);
      create index vecozo_event_of_insurer on vecozo_event (insurer, received_at, id);
      create index vecozo_event_by_receipt on vecozo_event (received_at, id);
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
