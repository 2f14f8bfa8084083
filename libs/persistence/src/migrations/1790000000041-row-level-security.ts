import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that say themselves whose a row is. */
const ofBoth = ['contracting_case', 'deadline', 'registered_contract'];
const ofInsurer = ['increase_budget', 'vecozo_event'];
/** Tables whose rows are whose their case is. */
const ofCase = [
  ...['case_event', 'breach', 'proposal', 'proposal_line', 'process_agreement', 'question', 'conversation', 'criterion_assessment'],
  ...['questionnaire', 'supply_assessment', 'contract', 'late_receipt', 'increase_request', 'increase_product', 'alternative_supply'],
  'increase_decision',
];

const system = '(select scope_is_system())';
const insurer = 'insurer = (select scope_insurer())';
const visible = {
  both: `${system} or ${insurer} or provider_agb = (select scope_agb())`,
  insurer: `${system} or ${insurer}`,
  // The case's own policy decides: the look at it is under the same wall.
  case: `${system} or exists (select from contracting_case c where c.id = case_id)`,
  told: `${system} or (${insurer} and audience = 'insurer') or (provider_agb = (select scope_agb()) and audience = 'provider')`,
  // A key of a tenant begins with the kind of tenant and its id: insurer:vgz, integration:vgz, vecozo:vgz, provider:06020101.
  key: `${system}
    or (split_part(tenant, ':', 1) in ('insurer', 'integration', 'vecozo') and split_part(tenant, ':', 2) = (select scope_insurer()))
    or (split_part(tenant, ':', 1) = 'provider' and split_part(tenant, ':', 2) = (select scope_agb()))`,
};

const wall = (table: string, condition: string): string => `
  alter table ${table} enable row level security, force row level security;
  create policy tenant on ${table} using (${condition}) with check (${condition});`;

/**
 * The second wall between tenants. Whose rows a transaction may see and write stands in `termijn.scope`: `system`, `insurer:<id>` or
 * `agb:<code>`, set for that transaction only. Without it nothing is visible. The first wall is the visibility that every read takes.
 */
export class RowLevelSecurity1790000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null without a scope, also after one: a setting that was local to a transaction is empty afterwards. Null shows no row.
      create function scope_is_system() returns boolean language sql stable parallel safe as $$
        select current_setting('termijn.scope', true) = 'system'
      $$;
      create function scope_insurer() returns text language sql stable parallel safe as $$
        select case when starts_with(current_setting('termijn.scope', true), 'insurer:') then substr(current_setting('termijn.scope', true), 9) end
      $$;
      create function scope_agb() returns char(8) language sql stable parallel safe as $$
        select case when starts_with(current_setting('termijn.scope', true), 'agb:')
          then substr(current_setting('termijn.scope', true), 5)::char(8) end
      $$;

      ${ofBoth.map((table) => wall(table, visible.both)).join('')}
      ${ofInsurer.map((table) => wall(table, visible.insurer)).join('')}
      ${ofCase.map((table) => wall(table, visible.case)).join('')}
      ${wall('idempotency_key', visible.key)}

      -- A decision tells both sides, and each reads what it was told.
      alter table outbox enable row level security, force row level security;
      create policy told on outbox for select using (${visible.told});
      create policy tell on outbox for insert with check (${visible.both});
      create policy deliver on outbox for update using (${system});

      -- What a decision does to a budget, it may do on behalf of either side: a provider who refuses an amendment gives its grant back, and
      -- sees no budget. Whether the case is the actor's is settled by save_decision, under the actor's own scope.
      alter function budgets_have_room(uuid, jsonb) rename to budgets_have_room_in_scope;
      create function budgets_have_room(v_case uuid, v_entries jsonb) returns boolean language plpgsql volatile as $$
      declare
        v_scope text := current_setting('termijn.scope', true);
        v_room boolean;
      begin
        if jsonb_array_length(v_entries) = 0 then
          return true;
        end if;
        perform set_config('termijn.scope', 'system', true);
        v_room := budgets_have_room_in_scope(v_case, v_entries);
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
        return v_room;
      end $$;

      alter function write_dossier_entry(uuid, integer, jsonb) rename to write_dossier_entry_in_scope;
      create function write_dossier_entry(v_case uuid, v_seq integer, e jsonb) returns void language plpgsql volatile as $$
      declare
        v_scope text := current_setting('termijn.scope', true);
      begin
        if e ->> 'kind' not in ('increaseDecision', 'increaseRelease') then
          perform write_dossier_entry_in_scope(v_case, v_seq, e);
          return;
        end if;
        perform set_config('termijn.scope', 'system', true);
        perform write_dossier_entry_in_scope(v_case, v_seq, e);
        perform set_config('termijn.scope', coalesce(v_scope, ''), true);
      end $$;
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
