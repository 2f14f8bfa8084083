import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is told of facts, what is under way to whom, and how each try went. */
export class WebhookTables1790000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook_subscription (
        id uuid primary key,
        insurer text,
        provider_agb char(8) check (provider_agb ~ '^[0-9]{8}$'),
        url text not null,
        facts text[] not null,
        description text,
        status text not null check (status in ('active', 'disabled')),
        disabled_because text check (disabled_because in ('byOwner', 'gone', 'failing')),
        failing_since timestamptz(3),
        secret text not null,
        previous_secret text,
        previous_until timestamptz(3),
        told_xid xid8 not null,
        told_number bigint not null,
        request_key text,
        request_fingerprint text,
        rotation_key text,
        created_by jsonb not null,
        created_at timestamptz(3) not null default clock_timestamp(),
        updated_at timestamptz(3) not null default clock_timestamp(),
        check ((insurer is null) <> (provider_agb is null)),
        check ((status = 'disabled') = (disabled_because is not null)),
        check ((previous_secret is null) = (previous_until is null)),
        check ((request_key is null) = (request_fingerprint is null))
      );
      create index webhook_subscription_of_insurer on webhook_subscription (insurer, created_at, id);
      create index webhook_subscription_of_provider on webhook_subscription (provider_agb, created_at, id);
      comment on table webhook_subscription is 'All instants in the webhook tables are of the real clock, also where a sandbox clock is set.';
      comment on column webhook_subscription.facts is 'Which facts are told; empty means every one.';
      comment on column webhook_subscription.told_xid is 'With told_number: the fact up to which deliveries have been made.';
      create unique index webhook_subscription_key_of_insurer on webhook_subscription (insurer, request_key) where insurer is not null;
      create unique index webhook_subscription_key_of_provider on webhook_subscription (provider_agb, request_key)
        where provider_agb is not null;

      create table webhook_delivery (
        id uuid primary key,
        subscription_id uuid not null references webhook_subscription on delete cascade,
        insurer text,
        provider_agb char(8),
        case_id uuid not null,
        seq integer not null,
        fact text not null,
        status text not null check (status in ('pending', 'delivered', 'failed')),
        tries integer not null default 0 check (tries >= 0),
        attempts integer not null default 0 check (attempts >= 0),
        next_attempt_at timestamptz(3),
        claimed_until timestamptz(3),
        created_at timestamptz(3) not null default clock_timestamp(),
        settled_at timestamptz(3),
        unique (subscription_id, case_id, seq),
        check ((status = 'pending') = (next_attempt_at is not null)),
        check ((status = 'pending') = (settled_at is null))
      ) with (fillfactor = 85);
      comment on column webhook_delivery.seq is 'With case_id the fact; no reference, since the history is append-only anyway and refuses truncation in its own words.';
      comment on column webhook_delivery.tries is 'Tries since the last (re)start of the schedule; attempts counts them all.';
      create index webhook_delivery_due on webhook_delivery (subscription_id, next_attempt_at) where status = 'pending';
      create index webhook_delivery_claimed on webhook_delivery (subscription_id) where claimed_until is not null;
      create index webhook_delivery_of_subscription on webhook_delivery (subscription_id, created_at, id);

      create table webhook_attempt (
        delivery_id uuid not null references webhook_delivery on delete cascade,
        number integer not null check (number > 0),
        insurer text,
        provider_agb char(8),
        at timestamptz(3) not null,
        duration_ms integer not null check (duration_ms >= 0),
        response_status integer,
        outcome text not null,
        primary key (delivery_id, number)
      );
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
