import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for a higher ceiling, the contracts that they rest on, and the budgets that they are granted from. */
export class IncreaseTables1790000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A contract that did not arise here. Append-only: what changes is registered again, and the newest counts.
      create table registered_contract (
        id uuid primary key,
        insurer text not null,
        provider_agb char(8) not null check (provider_agb ~ '^[0-9]{8}$'),
        contract_year integer not null check (contract_year between 2000 and 2199),
        reference text not null,
        ceiling numeric(14, 2) check (ceiling >= 0),
        obligation_to_deliver boolean not null,
        registered_at timestamptz(3) not null,
        registered_by jsonb not null,
        check (ceiling is not null or obligation_to_deliver)
      );
      create index registered_contract_by_registration on registered_contract (registered_at, id);
      create index registered_contract_of_insurer on registered_contract (insurer, registered_at, id);
      create index registered_contract_of_provider on registered_contract (provider_agb, insurer, contract_year, registered_at, id);
      create trigger append_only before update or delete or truncate on registered_contract
        for each statement execute function refuse_change();

      create table increase_budget (
        insurer text not null,
        contract_year integer not null check (contract_year between 2000 and 2199),
        scope text not null,
        amount numeric(14, 2) not null check (amount >= 0),
        granted numeric(14, 2) not null check (granted between 0 and amount),
        version integer not null check (version > 0),
        updated_at timestamptz(3) not null,
        primary key (insurer, contract_year, scope)
      );
      comment on column increase_budget.granted is 'One number under the lock of its row: two decisions that race never exceed the budget.';

      create table increase_request (
        case_id uuid primary key references contracting_case,
        seq integer not null,
        number integer not null check (number > 0),
        requested numeric(14, 2) not null check (requested > 0),
        explanation text not null,
        circumstances text,
        contract_reference text not null,
        ceiling numeric(14, 2) not null,
        received_at timestamptz(3) not null
      );

      create table increase_product (
        case_id uuid not null references increase_request,
        number integer not null check (number > 0),
        product text not null,
        forecast numeric(14, 2) not null,
        realisation numeric(14, 2) not null,
        primary key (case_id, number)
      );

      -- One row per assessment; the newest counts.
      create table alternative_supply (
        case_id uuid not null references contracting_case,
        seq integer not null,
        sufficient boolean not null,
        accessibility text not null,
        travel_distance text not null,
        motivation text not null,
        assessed_at timestamptz(3) not null,
        primary key (case_id, seq)
      );
      create trigger append_only before update or delete or truncate on alternative_supply
        for each statement execute function refuse_change();

      create table increase_decision (
        case_id uuid not null references contracting_case,
        number integer not null check (number > 0),
        seq integer not null,
        decision text not null check (decision in ('granted', 'rejected')),
        amount numeric(14, 2) check (amount > 0),
        scope text,
        explanation text,
        decided_at timestamptz(3) not null,
        released_at timestamptz(3),
        released_seq integer,
        release_reason text,
        primary key (case_id, number),
        check ((decision = 'granted') = (amount is not null)),
        check ((amount is null) = (scope is null)),
        check ((released_at is null) = (release_reason is null))
      );

      -- The contract as it stands: made or amended in a case here, or registered; the newest counts. In one instant an amendment follows
      -- what it amends, and of two amendments the later one is the higher.
      create function contract_in_force(p_insurer text, p_agb char(8), p_year integer) returns jsonb language sql stable as $$
        select jsonb_build_object('reference', k.reference, 'ceiling', k.ceiling::text, 'obligationToDeliver', k.obligation)
        from (
          select r.reference, r.ceiling, r.obligation_to_deliver as obligation, r.registered_at as at, false as signed
          from registered_contract r
          where r.insurer = p_insurer and r.provider_agb = p_agb and r.contract_year = p_year
          union all
          select k.contract_reference, k.ceiling, k.obligation_to_deliver, k.status_at, true
          from contracting_case c
          join contract k on k.case_id = c.id and k.status in ('accepted', 'administrative')
          where c.insurer = p_insurer and c.provider_agb = p_agb and c.contract_year = p_year
        ) k
        order by k.at desc, k.signed desc, k.ceiling desc nulls last
        limit 1
      $$;
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
