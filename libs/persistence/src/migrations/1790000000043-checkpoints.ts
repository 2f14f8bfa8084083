import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed marks of how far each history had come, so that a tail that was cut off or a chain that was made anew is found. */
export class Checkpoints1790000000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table checkpoint (
        number integer primary key check (number > 0),
        taken_at timestamptz(3) not null,
        heads integer not null check (heads > 0),
        statement text not null,
        signature text not null,
        public_key text not null
      );
      comment on column checkpoint.statement is 'The exact text that was signed: number, time, tree of heads, and the hash of the statement before.';

      -- The heads of the histories that moved since the checkpoint before.
      create table checkpoint_head (
        checkpoint integer not null references checkpoint,
        case_id uuid not null,
        seq integer not null check (seq > 0),
        hash bytea not null,
        primary key (checkpoint, case_id)
      );
      comment on column checkpoint_head.case_id is 'No reference: the mark stays when the case is gone.';
      create index checkpoint_head_of_case on checkpoint_head (case_id, checkpoint desc) include (seq);

      alter table checkpoint_head enable row level security, force row level security;
      create policy tenant on checkpoint_head for select
        using ((select scope_is_system()) or exists (select from contracting_case c where c.id = case_id));
      create policy take on checkpoint_head for insert with check ((select scope_is_system()));

      create trigger append_only before update or delete or truncate on checkpoint for each statement execute function refuse_change();
      create trigger append_only before update or delete or truncate on checkpoint_head for each statement execute function refuse_change();
      revoke update, delete on checkpoint, checkpoint_head from termijn_application;
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
