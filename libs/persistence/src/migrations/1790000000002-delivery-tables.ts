import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaves the system and what makes a repeated request harmless; and the clock, with the sandbox's hand on it. */
export class DeliveryTables1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id bigint generated always as identity primary key,
        case_id uuid not null references contracting_case,
        seq integer not null,
        audience text not null check (audience in ('insurer', 'provider')),
        insurer text not null,
        provider_agb char(8) not null,
        topic text not null,
        text text not null,
        deadline_key text,
        created_at timestamptz(3) not null,
        claimed_until timestamptz(3),
        published_at timestamptz(3)
      ) with (fillfactor = 90);
      create index outbox_unpublished on outbox (id) where published_at is null;
      create index outbox_for_insurer on outbox (insurer, id) where audience = 'insurer';
      create index outbox_for_provider on outbox (provider_agb, id) where audience = 'provider';
      create index outbox_by_case on outbox (case_id);

      -- Unique per tenant: a key that is unique for all would tell one tenant what another used.
      create table idempotency_key (
        tenant text not null,
        key text not null,
        fingerprint text not null,
        status integer,
        body text,
        location text,
        created_at timestamptz(3) not null,
        primary key (tenant, key)
      );
      create index idempotency_key_by_age on idempotency_key (created_at);

      create table sandbox_clock (
        only_row boolean primary key default true check (only_row),
        base_instant timestamptz(3) not null,
        set_at timestamptz(3) not null,
        ticking boolean not null
      );

      -- Not now(): that is the start of the transaction and grows stale while it waits for a lock. Truncated, so that what is stored
      -- in milliseconds is never later than the moment it was read.
      create function termijn_now() returns timestamptz language plpgsql volatile as $$
      begin
        return date_trunc('milliseconds', coalesce(
          (select case when ticking then base_instant + (clock_timestamp() - set_at) else base_instant end from sandbox_clock),
          clock_timestamp()));
      end $$;

      create function instant_text(at timestamptz) returns text language sql immutable parallel safe as $$
        select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      $$;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = '55000';
      end $$;
      create trigger append_only before update or delete or truncate on case_event for each statement execute function refuse_change();
      create trigger append_only before update or delete or truncate on late_receipt for each statement execute function refuse_change();
      create trigger append_only before update or delete or truncate on criterion_assessment for each statement execute function refuse_change();
      create trigger append_only before update or delete or truncate on questionnaire for each statement execute function refuse_change();
      create trigger append_only before update or delete or truncate on supply_assessment for each statement execute function refuse_change();
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
