import type { MigrationInterface, QueryRunner } from 'typeorm';

const system = '(select scope_is_system())';
const insurer = 'insurer = (select scope_insurer())';
const ofEither = `${system} or ${insurer} or provider_agb = (select scope_agb())`;
const ofInsurer = `${system} or ${insurer}`;

const wall = (table: string, condition: string): string => `
  alter table ${table} enable row level security, force row level security;
  create policy tenant on ${table} using (${condition}) with check (${condition});`;

const settled = 'e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot())';

/** The second wall around webhooks and reconciliations, their audit trail, and the feed of facts behind the wall. */
export class WebhookWalls1790000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${['webhook_subscription', 'webhook_delivery', 'webhook_attempt'].map((table) => wall(table, ofEither)).join('')}
      ${wall('vecozo_reconciliation', ofInsurer)}

      -- A log goes with its subscription, by the reference, and in no other way.
      revoke update, delete on webhook_attempt from termijn_application;
      revoke delete on webhook_delivery, vecozo_reconciliation from termijn_application;

      create trigger audited after insert or delete on webhook_subscription
        for each row execute function audit_row('webhookSubscription');
      -- How far it has been told, and since when it fails, is no change that anybody made.
      create trigger audited_change after update on webhook_subscription for each row
        when ((old.url, old.facts, old.description, old.status, old.secret)
          is distinct from (new.url, new.facts, new.description, new.status, new.secret))
        execute function audit_row('webhookSubscription');
      create trigger audited after insert or update of finished_at on vecozo_reconciliation
        for each row execute function audit_row('vecozoReconciliation');

      -- What a provider is told of its cases is not for the trail of their insurer: the record is of whose subscription it is.
      create function audit_webhook() returns trigger language plpgsql volatile as $$
      declare
        v_row jsonb := to_jsonb(new);
        v_delivery uuid := coalesce(v_row ->> 'delivery_id', v_row ->> 'id')::uuid;
      begin
        perform audit_change(tg_argv[0], concat_ws('/', v_delivery, v_row ->> 'number'),
          (select d.case_id from webhook_delivery d where d.id = v_delivery), new.insurer, null,
          array[coalesce(v_row ->> 'outcome', lower(tg_op))]);
        return null;
      end $$;
      create trigger audited after insert on webhook_attempt for each row execute function audit_webhook('webhookAttempt');
      -- Sent once more by hand; every try is an attempt of its own.
      create trigger audited after update on webhook_delivery for each row
        when (new.status = 'pending' and (old.status <> 'pending' or new.tries < old.tries)) execute function audit_webhook('webhookDelivery');

      -- A replay has an event judged anew, as a retry does.
      drop trigger audited on vecozo_event;
      create trigger audited after insert or update of settled_by on vecozo_event
        for each row execute function audit_row('vecozoEvent');
      create trigger audited_again after update of status on vecozo_event for each row
        when (new.status = 'received' and (old.status <> 'received' or new.urged <> old.urged))
        execute function audit_row('vecozoEvent');

      -- Where the facts stand, over all tenants and without what they are: a reader to whom little belongs must not look through everything
      -- at once. Stable, so that it sees exactly what the statement around it sees: with a newer snapshot the reader would go past a fact
      -- that its own statement does not show yet.
      create function settled_positions(after_xid xid8, after_number bigint, most integer)
      returns table (xid xid8, feed_number bigint, case_id uuid, seq integer) language plpgsql stable as $$
      #variable_conflict use_column
      declare
        v_scope text := current_setting('termijn.scope', true);
      begin
        perform set_config('termijn.scope', 'system', true);
        return query select e.xid, e.feed_number, e.case_id, e.seq from case_event e
          where (${settled}) and (e.xid, e.feed_number) > (after_xid, after_number)
          order by e.xid, e.feed_number limit most;
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
      end $$;

      create function settled_end() returns table (xid xid8, feed_number bigint) language plpgsql stable as $$
      #variable_conflict use_column
      declare
        v_scope text := current_setting('termijn.scope', true);
      begin
        perform set_config('termijn.scope', 'system', true);
        return query select e.xid, e.feed_number from case_event e
          where e.xid < pg_snapshot_xmin(pg_current_snapshot()) order by e.xid desc, e.feed_number desc limit 1;
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
      end $$;
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
