import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts whose tokens are not believed any more: a token of before that moment is refused, although it has not expired. */
export class Revocations1790000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table revocation (
        id text primary key check (length(id) between 1 and 255),
        revoked_at timestamptz(3) not null,
        revoked_by jsonb not null,
        reason text not null check (length(reason) between 1 and 500)
      );
      comment on column revocation.id is 'The account (sub) at the issuer.';
      comment on column revocation.revoked_at is 'By the clock of the database; never the sandbox clock: tokens live by the real one.';

      -- Accounts are of no tenant: only the system looks at them, before it is known for whom somebody asks.
      alter table revocation enable row level security, force row level security;
      create policy system on revocation using ((select scope_is_system())) with check ((select scope_is_system()));
      revoke delete, truncate on revocation from termijn_application;
      create trigger audited after insert or update on revocation for each row execute function audit_row('revocation');
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
