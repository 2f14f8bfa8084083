import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The role that the application acts in: no owner of anything, no superuser, no BYPASSRLS. Roles belong to the whole server, so the role may
 * be there already: made by the launcher of the embedded server, by an administrator (docs/database-roles.sql), or for another database.
 */
export class ApplicationRole1790000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'termijn_application') then
          create role termijn_application nologin nosuperuser nobypassrls nocreatedb nocreaterole;
        end if;
      exception
        -- Another database of this server was migrated in the same moment.
        when duplicate_object or unique_violation then null;
        when insufficient_privilege then
          raise exception 'role termijn_application is missing and may not be made by %: an administrator runs docs/database-roles.sql first',
            current_user;
      end $$;

      grant usage on schema public to termijn_application;
      grant select, insert, update on all tables in schema public to termijn_application;
      grant delete on idempotency_key, sandbox_clock to termijn_application;
      grant usage on all sequences in schema public to termijn_application;
      revoke insert, update on schema_migration from termijn_application;
      -- What is append-only for a trigger is so for the rights as well.
      revoke update on case_event, late_receipt, criterion_assessment, questionnaire, supply_assessment, registered_contract,
        alternative_supply from termijn_application;

      -- For tables of later migrations; what they must not allow, they take away themselves.
      alter default privileges in schema public grant select, insert, update, delete on tables to termijn_application;
      alter default privileges in schema public grant usage on sequences to termijn_application;

      -- BullMQ keeps its jobs in a schema of its own, which it makes itself. One that another role made is thrown away: a wake-up is a hint.
      drop schema if exists bullmq cascade;
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
