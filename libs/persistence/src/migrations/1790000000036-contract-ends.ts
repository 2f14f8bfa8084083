import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From when a contract holds, when it was ended, and on what grounds a higher ceiling was asked. `write_dossier_entry` is that of
 * 1790000000003, with the two new columns.
 */
export class ContractEnds1790000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contract add column effective_on date;
      alter table contract drop constraint contract_status_check;
      alter table contract add constraint contract_status_check
        check (status in ('recorded', 'proposed', 'accepted', 'refused', 'retracted', 'administrative', 'terminated'));
      alter table increase_request add column grounds jsonb;

      -- The contract as it stands: made or amended in a case here, or registered; the newest counts, and none when the newest word is that it
      -- was ended. In one instant an amendment follows what it amends, of two amendments the later one is the higher, and an end comes last.
      create or replace function contract_in_force(p_insurer text, p_agb char(8), p_year integer) returns jsonb language sql stable as $$
        select case when not k.ended then
          jsonb_build_object('reference', k.reference, 'ceiling', k.ceiling::text, 'obligationToDeliver', k.obligation) end
        from (
          select r.reference, r.ceiling, r.obligation_to_deliver as obligation, r.registered_at as at, false as signed, false as ended
          from registered_contract r
          where r.insurer = p_insurer and r.provider_agb = p_agb and r.contract_year = p_year
          union all
          select k.contract_reference, k.ceiling, k.obligation_to_deliver, k.status_at, true, k.status = 'terminated'
          from contracting_case c
          join contract k on k.case_id = c.id and k.status in ('accepted', 'administrative', 'terminated')
          where c.insurer = p_insurer and c.provider_agb = p_agb and c.contract_year = p_year
        ) k
        order by k.at desc, k.ended desc, k.signed desc, k.ceiling desc nulls last
        limit 1
      $$;

      create or replace function write_dossier_entry(v_case uuid, v_seq integer, e jsonb) returns void language plpgsql volatile as $$
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
              effective_on, recorded_at, status)
            values (v_case, (e ->> 'version')::integer, v_seq, e ->> 'contractReference', e ->> 'priceListReference',
              (e ->> 'ceiling')::numeric, (e ->> 'obligationToDeliver')::boolean, (e ->> 'effectiveOn')::date, (e ->> 'at')::timestamptz,
              'recorded');
        when 'increaseRequest' then
          insert into increase_request (case_id, seq, number, requested, explanation, circumstances, grounds, contract_reference, ceiling,
              received_at)
            values (v_case, v_seq, (e ->> 'number')::integer, (e ->> 'requested')::numeric, e ->> 'explanation', e ->> 'circumstances',
              nullif(e -> 'grounds', 'null'), e ->> 'contractReference', (e ->> 'ceiling')::numeric, (e ->> 'receivedAt')::timestamptz);
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
