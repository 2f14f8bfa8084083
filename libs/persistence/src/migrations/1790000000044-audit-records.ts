import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of state that are no row of a history, by table, with when they count. What a decision does is told by the history. */
const changes = [
  ['registered_contract', 'insert', 'contract'],
  ['increase_budget', 'insert or update of amount', 'budget'],
  ['late_receipt', 'insert', 'lateReceipt'],
  ['vecozo_event', 'insert or update of settled_by, urged', 'vecozoEvent'],
  ['sandbox_clock', 'insert or update or delete', 'sandboxClock'],
  ['contracting_case', 'update of quarantined_at', 'quarantine'],
] as const;

/**
 * Who did what, for whom, with what result: changes of state, in the statement that makes them; refused access; and reads of this table. Who
 * asks stands in `termijn.request`, set for the transaction together with the scope.
 */
export class AuditRecords1790000000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_record (
        id bigint generated always as identity primary key,
        kind text not null check (kind in ('change', 'refusal', 'read')),
        received_at timestamptz(3) not null,
        recorded_at timestamptz(3) not null,
        subject text,
        role text,
        insurer text,
        provider_agb char(8),
        on_behalf_of text,
        action text not null,
        object_kind text,
        object_id text,
        case_id uuid,
        facts text[],
        status integer,
        problem_code text,
        request_id text,
        source text,
        times integer not null check (times > 0)
      );
      comment on column audit_record.received_at is 'By the clock of the process that was asked; recorded_at by that of the database. Never the sandbox clock.';
      comment on column audit_record.insurer is 'Whose trail it is: the insurer of what was changed, or of who asked.';
      comment on column audit_record.times is 'Like refusals within a minute are one row.';
      create index audit_record_of_insurer on audit_record (insurer, id);
      create index audit_record_of_case on audit_record (case_id, id) where case_id is not null;

      alter table audit_record enable row level security, force row level security;
      create policy tenant on audit_record for select using ((select scope_is_system()) or insurer = (select scope_insurer()));
      -- Whoever changes something leaves a trace of it, in whose trail it may be.
      create policy add on audit_record for insert with check (true);
      create trigger append_only before update or delete or truncate on audit_record for each statement execute function refuse_change();
      revoke update, delete on audit_record from termijn_application;

      create function audit_change(v_object_kind text, v_object_id text, v_case uuid, v_insurer text, v_on_behalf_of text, v_facts text[])
      returns void language plpgsql volatile as $$
      declare
        v_request jsonb := coalesce(nullif(current_setting('termijn.request', true), ''), '{}')::jsonb;
      begin
        insert into audit_record (kind, received_at, recorded_at, subject, role, insurer, provider_agb, on_behalf_of, action, object_kind,
            object_id, case_id, facts, status, request_id, source, times)
          values ('change', coalesce((v_request ->> 'receivedAt')::timestamptz, clock_timestamp()), clock_timestamp(),
            v_request ->> 'subject', v_request ->> 'role', coalesce(v_insurer, v_request ->> 'insurer'), v_request ->> 'agb', v_on_behalf_of,
            coalesce(v_request ->> 'action', 'sql by ' || current_user), v_object_kind, v_object_id, v_case, v_facts,
            (v_request ->> 'status')::integer, v_request ->> 'requestId', v_request ->> 'source', 1);
      end $$;

      -- One record for each decision, whatever the number of its steps.
      create function audit_history() returns trigger language plpgsql volatile as $$
      begin
        perform audit_change('case', a.case_id::text, a.case_id,
            (select c.insurer from contracting_case c where c.id = a.case_id), max(a.on_behalf_of), array_agg(a.fact order by a.seq))
          from added a group by a.case_id;
        return null;
      end $$;
      create trigger audited after insert on case_event referencing new table as added for each statement execute function audit_history();

      create function audit_row() returns trigger language plpgsql volatile as $$
      declare
        v_row jsonb := to_jsonb(coalesce(new, old));
        v_case uuid := coalesce(v_row ->> 'case_id', case when tg_argv[0] = 'quarantine' then v_row ->> 'id' end)::uuid;
      begin
        perform audit_change(tg_argv[0],
          coalesce(v_row ->> 'id', concat_ws('/', v_row ->> 'contract_year', v_row ->> 'scope'), ''), v_case,
          coalesce(v_row ->> 'insurer', (select c.insurer from contracting_case c where c.id = v_case)), null, array[lower(tg_op)]);
        return null;
      end $$;
      ${changes
        .map(
          ([table, when, kind]) => `create trigger audited after ${when} on ${table} for each row execute function audit_row('${kind}');`,
        )
        .join('\n')}
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
