import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `save_decision`: a whole decision in one round trip. Its argument is made by `decision-document.ts`.
 *
 * Answers `{ok: false, conflict}` before it has written anything, or raises and so rolls the whole statement back. There is no
 * exception block in it: that would cost a subtransaction on every save.
 */
export class SaveDecision1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function idempotency_key_used(k jsonb) returns boolean language plpgsql volatile as $$
      begin
        return k is not null and exists (select from idempotency_key i where i.tenant = k ->> 'tenant' and i.key = k ->> 'key');
      end $$;

      -- Whether the budgets have room for what the entries grant. Locks them, so that they still have when it is written. Always before the
      -- lock of the case, so that no two decisions wait for each other.
      create function budgets_have_room(v_case uuid, v_entries jsonb) returns boolean language plpgsql volatile as $$
      declare
        v_grant record;
        v_room numeric;
      begin
        for v_grant in select e.value ->> 'kind' as kind, e.value ->> 'scope' as scope, (e.value ->> 'amount')::numeric as amount
            from jsonb_array_elements(v_entries) e
            where e.value ->> 'kind' in ('increaseDecision', 'increaseRelease') and e.value ->> 'scope' is not null loop
          v_room := null;
          select b.amount - b.granted into v_room from increase_budget b
            where (b.insurer, b.contract_year) = (select c.insurer, c.contract_year from contracting_case c where c.id = v_case)
              and b.scope = v_grant.scope
            for update;
          if v_room is null or (v_grant.kind = 'increaseDecision' and v_grant.amount > v_room) then
            return false;
          end if;
        end loop;
        return true;
      end $$;

      -- Every statement in it goes by a key. The settings hold for what it calls too: a plan that was made while the tables were small must
      -- not read a million rows later, and no call may plan anew.
      create function save_decision(p jsonb) returns jsonb language plpgsql volatile
      set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
      declare
        v_case uuid := (p ->> 'caseId')::uuid;
        v_expected integer := (p ->> 'expectedVersion')::integer;
        v_at timestamptz := coalesce((p ->> 'at')::timestamptz, termijn_now());
        v_steps integer := jsonb_array_length(p -> 'steps');
        -- A JSON null is a value, not an absence.
        v_key jsonb := nullif(p -> 'idempotency', 'null');
        v_new jsonb := p -> 'case';
        v_changes jsonb := p -> 'changes';
        v_version integer;
        v_base integer; -- number of the newest history row before this decision
        v_insurer text;
        v_agb text;
        v_existing uuid;
        v_batch jsonb;
        v_count integer;
      begin
        if idempotency_key_used(v_key) then
          return '{"ok": false, "conflict": "idempotencyKey"}';
        end if;

        if not budgets_have_room(v_case, p -> 'entries') then
          return '{"ok": false, "conflict": "budget"}';
        end if;

        if v_expected is null then
          v_insurer := v_new ->> 'insurer';
          v_agb := v_new ->> 'providerAgb';
          insert into contracting_case (id, path, machine_version, insurer, provider_agb, provider_name, provider_kind, provider_kvk,
              contract_year, policy_version, segment, state, snapshot, version, last_seq, overdue, ended_at, opened_at, updated_at,
              opened_by, attributes, acquisition)
            values (v_case, v_new ->> 'path', (v_new ->> 'machineVersion')::integer, v_insurer, v_agb, v_new ->> 'providerName',
              v_new ->> 'providerKind', v_new ->> 'providerKvk', (v_new ->> 'contractYear')::integer,
              (v_new ->> 'policyVersion')::integer, v_new ->> 'segment', p ->> 'state', p -> 'snapshot', 1, v_steps,
              (p ->> 'overdue')::boolean, case when (p ->> 'ended')::boolean then v_at end, (v_new ->> 'openedAt')::timestamptz, v_at,
              v_new -> 'openedBy', v_new -> 'attributes', (v_new ->> 'acquisition')::boolean)
            on conflict do nothing;
          if not found then
            -- A request with the same key may have opened this very case while we waited for it.
            if idempotency_key_used(v_key) then
              return '{"ok": false, "conflict": "idempotencyKey"}';
            end if;
            -- Another took this number: the next one is free.
            if not (v_new ->> 'acquisition')::boolean then
              return '{"ok": false, "conflict": "version"}';
            end if;
            select c.id into v_existing from contracting_case c
              where c.insurer = v_insurer and c.provider_agb = v_agb and c.contract_year = (v_new ->> 'contractYear')::integer
                and c.acquisition and c.state <> 'notContracted';
            if v_existing is null then
              raise exception 'the case that stood in the way has ended meanwhile' using errcode = '40001';
            end if;
            return jsonb_build_object('ok', false, 'conflict', 'duplicateCase', 'existingCaseId', v_existing);
          end if;
          v_version := 1;
          v_base := 0;
        else
          update contracting_case c set
              state = p ->> 'state',
              snapshot = p -> 'snapshot',
              version = c.version + 1,
              last_seq = c.last_seq + v_steps,
              overdue = (p ->> 'overdue')::boolean,
              ended_at = case when (p ->> 'ended')::boolean then coalesce(c.ended_at, v_at) end,
              updated_at = v_at,
              machine_version = coalesce((v_changes ->> 'machineVersion')::integer, c.machine_version),
              policy_version = coalesce((v_changes ->> 'policyVersion')::integer, c.policy_version),
              provider_name = coalesce(v_changes ->> 'providerName', c.provider_name),
              attributes = coalesce(nullif(v_changes -> 'attributes', 'null'), c.attributes)
            where c.id = v_case and c.version = v_expected
            returning c.version, c.last_seq - v_steps, c.insurer, c.provider_agb into v_version, v_base, v_insurer, v_agb;
          if not found then
            return case when idempotency_key_used(v_key)
              then '{"ok": false, "conflict": "idempotencyKey"}'::jsonb
              else '{"ok": false, "conflict": "version"}'::jsonb end;
          end if;
          -- Prevents a hole in the history when rows were added or lost outside this function.
          if v_base > 0 and not exists (select from case_event e where e.case_id = v_case and e.seq = v_base) then
            raise exception 'history of case % has no row %', v_case, v_base;
          end if;
        end if;

        insert into case_event (case_id, seq, type, fact, actor, on_behalf_of, evidence, received_at, recorded_at, from_state, to_state,
            why, payload)
          select v_case, v_base + 1 + s.step, s.type, s.fact, s.actor, s."onBehalfOf", s.evidence, s."receivedAt", s."recordedAt",
              s."from", s."to", s.why, s.payload
            from jsonb_to_recordset(p -> 'steps') as s(step integer, type text, fact text, actor jsonb, "onBehalfOf" text, evidence jsonb,
              "receivedAt" timestamptz, "recordedAt" timestamptz, "from" text, "to" text, why text, payload text);

        for v_batch in select value from jsonb_array_elements(p -> 'deadlines') loop
          perform change_deadlines(v_case, v_base, v_insurer, v_agb, v_batch);
        end loop;
        for v_batch in select value from jsonb_array_elements(p -> 'breaches') loop
          perform change_breaches(v_case, v_base, v_batch);
        end loop;
        for v_batch in select value from jsonb_array_elements(p -> 'entries') loop
          perform write_dossier_entry(v_case, v_base + 1 + (v_batch ->> 'step')::integer, v_batch);
        end loop;

        insert into outbox (case_id, seq, audience, insurer, provider_agb, topic, text, deadline_key, created_at)
          select v_case, v_base + 1 + n.step, n.audience, v_insurer, v_agb, n.topic, n.text, n."deadlineKey", v_at
            from jsonb_to_recordset(p -> 'notifications') as n(step integer, audience text, topic text, text text, "deadlineKey" text);

        insert into late_receipt (id, case_id, received_at, recorded_at, actor, refusal_code, payload)
          select r.id, v_case, r."receivedAt", r."recordedAt", r.actor, r."refusalCode", r.payload
            from jsonb_to_recordset(p -> 'lateReceipts') as r(id uuid, "receivedAt" timestamptz, "recordedAt" timestamptz, actor jsonb,
              "refusalCode" text, payload text);

        if v_key is not null then
          insert into idempotency_key (tenant, key, fingerprint, status, body, location, created_at)
            values (v_key ->> 'tenant', v_key ->> 'key', v_key ->> 'fingerprint', (v_key ->> 'status')::integer, v_key ->> 'body',
              v_key ->> 'location', clock_timestamp())
            on conflict do nothing;
          get diagnostics v_count = row_count;
          if v_count = 0 then
            raise exception 'idempotency key used by a request that came first' using errcode = 'TRM01';
          end if;
        end if;

        return jsonb_build_object('ok', true, 'version', v_version, 'lastSeq', v_base + v_steps);
      end $$;

      -- A batch holds one kind of change and every key at most once, so that it can be written as a set.
      create function change_deadlines(v_case uuid, v_base integer, v_insurer text, v_agb text, v_batch jsonb) returns void
      language plpgsql volatile as $$
      declare
        v_changed integer;
      begin
        case v_batch ->> 'op'
        when 'open' then
          insert into deadline (id, case_id, key, name, kind, side, milestone_id, anchor, due_on, first_late_at, fire_at, days_before,
              status, revision, opened_seq, insurer, provider_agb)
            select d.id, v_case, d.key, d.name, d.kind, d.side, d."milestoneId", d.anchor, d."dueOn", d."firstLateAt", d."fireAt",
                d."daysBefore", d.status,
                coalesce(earlier.revision, 0) + 1, v_base + 1 + d.step, v_insurer, v_agb
              from jsonb_to_recordset(v_batch -> 'changes') as d(step integer, id uuid, key text, name text, kind text, side text,
                "milestoneId" text, anchor jsonb, "dueOn" date, "firstLateAt" timestamptz, "fireAt" timestamptz, "daysBefore" integer,
                status text)
              left join (select o.key, max(o.revision) as revision from deadline o where o.case_id = v_case group by o.key) earlier
                on earlier.key = d.key
              order by d.id;
        when 'close' then
          update deadline t set status = d.status, closed_at = d.at, closed_seq = v_base + 1 + d.step, days_late = d."daysLate",
              claimed_until = null
            from jsonb_to_recordset(v_batch -> 'changes') as d(step integer, key text, status text, at timestamptz, "daysLate" integer)
            where t.case_id = v_case and t.key = d.key
              and t.revision = (select max(o.revision) from deadline o where o.case_id = v_case and o.key = d.key)
              -- What passed may still be done late.
              and (t.status = 'open' or (t.status = 'passed' and d.status = 'metLate'));
        when 'restore' then
          update deadline t set status = 'open', closed_at = null, closed_seq = null, days_late = null, claimed_until = null,
              enqueued_at = null
            from jsonb_to_recordset(v_batch -> 'changes') as d(key text)
            where t.case_id = v_case and t.key = d.key
              and t.revision = (select max(o.revision) from deadline o where o.case_id = v_case and o.key = d.key)
              and t.status in ('passed', 'metLate');
        end case;
        get diagnostics v_changed = row_count;
        -- Prevents rows that drift away from the snapshot without a sound.
        if v_changed <> jsonb_array_length(v_batch -> 'changes') then
          raise exception 'deadlines of case % do not allow %', v_case, v_batch;
        end if;
      end $$;

      create function change_breaches(v_case uuid, v_base integer, v_batch jsonb) returns void language plpgsql volatile as $$
      declare
        v_changed integer;
      begin
        case v_batch ->> 'op'
        when 'open' then
          insert into breach (case_id, key, opened_seq, name, side, due_on, first_late_at, status)
            select v_case, b.key, v_base + 1 + b.step, b.name, b.side, b."dueOn", b."firstLateAt", 'open'
              from jsonb_to_recordset(v_batch -> 'changes') as b(step integer, key text, name text, side text, "dueOn" date,
                "firstLateAt" timestamptz);
        else
          update breach t set
              status = case v_batch ->> 'op' when 'close' then 'metLate' when 'withdraw' then 'withdrawn' when 'stand' then 'stands' end,
              met_at = b."metAt", closed_at = coalesce(b."metAt", b.at), closed_seq = v_base + 1 + b.step, days_late = b."daysLate"
            from jsonb_to_recordset(v_batch -> 'changes') as b(step integer, key text, "metAt" timestamptz, at timestamptz,
              "daysLate" integer)
            where t.case_id = v_case and t.key = b.key
              and t.opened_seq = (select max(o.opened_seq) from breach o where o.case_id = v_case and o.key = b.key)
              -- A breach that was met late or stands may still prove to be none.
              and (t.status = 'open' or (v_batch ->> 'op' = 'withdraw' and t.status <> 'withdrawn'));
        end case;
        get diagnostics v_changed = row_count;
        if v_changed <> jsonb_array_length(v_batch -> 'changes') then
          raise exception 'breaches of case % do not allow %', v_case, v_batch;
        end if;
      end $$;

      create function write_dossier_entry(v_case uuid, v_seq integer, e jsonb) returns void language plpgsql volatile as $$
      declare
        v_changed integer;
      begin
        case e ->> 'kind'
        when 'proposal' then
          insert into proposal (case_id, number, seq, side, kind, offer_version, explanation, substantive, total, received_at, status)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'side', e ->> 'proposalKind', (e ->> 'offerVersion')::integer,
              e ->> 'explanation', (e ->> 'substantive')::boolean, (e ->> 'total')::numeric, (e ->> 'receivedAt')::timestamptz,
              'standing');
          insert into proposal_line (case_id, proposal_number, number, kind, code, description, volume, unit_price, amount)
            select v_case, (e ->> 'number')::integer, l.number, l.kind, l.code, l.description, l.volume, l."unitPrice", l.amount
              from jsonb_to_recordset(e -> 'lines') as l(number integer, kind text, code text, description text, volume numeric,
                "unitPrice" numeric, amount numeric);
          return;
        when 'proposalStatus' then
          update proposal set status = e ->> 'status', status_reason = e ->> 'reason', status_at = (e ->> 'at')::timestamptz
            where case_id = v_case and number = (e ->> 'number')::integer;
        when 'processAgreement' then
          insert into process_agreement (case_id, version, seq, proposed_by, status, terms, proposed_at, status_at)
            values (v_case, (e ->> 'version')::integer, v_seq, e ->> 'proposedBy', e ->> 'status', e -> 'terms',
              (e ->> 'at')::timestamptz, (e ->> 'at')::timestamptz);
        when 'processAgreementStatus' then
          update process_agreement set status = e ->> 'status', status_at = (e ->> 'at')::timestamptz
            where case_id = v_case and version = (e ->> 'version')::integer;
        when 'question' then
          insert into question (case_id, number, seq, asked_by, text, asked_at, due_on)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'askedBy', e ->> 'text', (e ->> 'askedAt')::timestamptz,
              (e ->> 'dueOn')::date);
        when 'answer' then
          update question set answer = e ->> 'text', answered_at = (e ->> 'answeredAt')::timestamptz, answered_seq = v_seq
            where case_id = v_case and number = (e ->> 'question')::integer and answered_at is null;
        when 'conversation' then
          insert into conversation (case_id, number, seq, logged_by, subject, held_on, participants, notes, logged_at)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'loggedBy', e ->> 'subject', (e ->> 'heldOn')::date,
              e -> 'participants', e ->> 'notes', (e ->> 'at')::timestamptz);
        when 'criterion' then
          insert into criterion_assessment (case_id, criterion, seq, status, explanation, region, specialism, compared, assessed_at)
            values (v_case, e ->> 'criterion', v_seq, e ->> 'status', e ->> 'explanation', e ->> 'region', e ->> 'specialism',
              e -> 'compared', (e ->> 'at')::timestamptz);
        when 'questionnaire' then
          insert into questionnaire (case_id, version, seq, answers, submitted, saved_at)
            values (v_case, (e ->> 'version')::integer, v_seq, e -> 'answers', (e ->> 'submitted')::boolean, (e ->> 'at')::timestamptz);
        when 'supplyAssessment' then
          insert into supply_assessment (case_id, seq, outcome, motivation, assessed_at)
            values (v_case, v_seq, e ->> 'outcome', e ->> 'motivation', (e ->> 'at')::timestamptz);
        when 'contract' then
          insert into contract (case_id, version, seq, contract_reference, price_list_reference, ceiling, obligation_to_deliver,
              recorded_at, status)
            values (v_case, (e ->> 'version')::integer, v_seq, e ->> 'contractReference', e ->> 'priceListReference',
              (e ->> 'ceiling')::numeric, (e ->> 'obligationToDeliver')::boolean, (e ->> 'at')::timestamptz, 'recorded');
        when 'increaseRequest' then
          insert into increase_request (case_id, seq, number, requested, explanation, circumstances, contract_reference, ceiling, received_at)
            values (v_case, v_seq, (e ->> 'number')::integer, (e ->> 'requested')::numeric, e ->> 'explanation', e ->> 'circumstances',
              e ->> 'contractReference', (e ->> 'ceiling')::numeric, (e ->> 'receivedAt')::timestamptz);
          insert into increase_product (case_id, number, product, forecast, realisation)
            select v_case, r.number, r.product, r.forecast, r.realisation
              from jsonb_to_recordset(e -> 'products') as r(number integer, product text, forecast numeric, realisation numeric);
          return;
        when 'alternativeSupply' then
          insert into alternative_supply (case_id, seq, sufficient, accessibility, travel_distance, motivation, assessed_at)
            values (v_case, v_seq, (e ->> 'sufficient')::boolean, e ->> 'accessibility', e ->> 'travelDistance', e ->> 'motivation',
              (e ->> 'at')::timestamptz);
        when 'increaseDecision' then
          insert into increase_decision (case_id, number, seq, decision, amount, scope, explanation, decided_at)
            values (v_case, (e ->> 'number')::integer, v_seq, e ->> 'decision', (e ->> 'amount')::numeric, e ->> 'scope',
              e ->> 'explanation', (e ->> 'at')::timestamptz);
          if e ->> 'scope' is null then
            return;
          end if;
          update increase_budget b set granted = b.granted + (e ->> 'amount')::numeric, version = b.version + 1, updated_at = c.updated_at
            from contracting_case c
            where c.id = v_case and b.insurer = c.insurer and b.contract_year = c.contract_year and b.scope = e ->> 'scope';
        when 'increaseRelease' then
          update increase_decision set released_at = (e ->> 'at')::timestamptz, released_seq = v_seq, release_reason = e ->> 'reason'
            where case_id = v_case and number = (e ->> 'decision')::integer and released_at is null
              and scope = e ->> 'scope' and amount = (e ->> 'amount')::numeric;
          if not found then
            raise exception 'case % has no grant to release: %', v_case, e;
          end if;
          update increase_budget b set granted = b.granted - (e ->> 'amount')::numeric, version = b.version + 1, updated_at = c.updated_at
            from contracting_case c
            where c.id = v_case and b.insurer = c.insurer and b.contract_year = c.contract_year and b.scope = e ->> 'scope';
        when 'contractStatus' then
          update contract set status = e ->> 'status', status_reason = e ->> 'reason', status_at = (e ->> 'at')::timestamptz
            where case_id = v_case and version = (e ->> 'version')::integer;
        end case;
        get diagnostics v_changed = row_count;
        if v_changed <> 1 then
          raise exception 'dossier of case % does not allow %', v_case, e;
        end if;
      end $$;
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
