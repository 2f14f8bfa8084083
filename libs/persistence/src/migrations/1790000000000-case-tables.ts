import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case, its history, its deadlines and its breaches. */
export class CaseTables1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Paths and states belong to the machines and the policies, so they are not enumerated here: a new path is no migration.
      create table contracting_case (
        id uuid primary key,
        path text not null,
        machine_version integer not null check (machine_version > 0),
        insurer text not null,
        provider_agb char(8) not null check (provider_agb ~ '^[0-9]{8}$'),
        provider_name text not null,
        provider_kind text not null check (provider_kind in ('hospital', 'zbc', 'institution')),
        provider_kvk char(8) check (provider_kvk ~ '^[0-9]{8}$'),
        contract_year integer not null check (contract_year between 2000 and 2199),
        policy_version integer not null check (policy_version > 0),
        segment text not null,
        state text not null,
        snapshot jsonb not null,
        version integer not null check (version > 0),
        last_seq integer not null check (last_seq >= 0),
        overdue boolean not null,
        ended_at timestamptz(3),
        quarantined_at timestamptz(3),
        quarantine_reason text,
        opened_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        opened_by jsonb not null,
        attributes jsonb not null,
        acquisition boolean not null,
        check ((quarantined_at is null) = (quarantine_reason is null))
      ) with (fillfactor = 85);

      create unique index contracting_case_one_acquisition on contracting_case (insurer, provider_agb, contract_year)
        where acquisition and state <> 'notContracted';
      -- Cases that lead to no contract of their own, such as requests for a higher ceiling, are numbered.
      create unique index contracting_case_one_number on contracting_case (insurer, provider_agb, contract_year, path,
        (attributes ->> 'requestNumber')) where not acquisition;
      create index contracting_case_by_opening on contracting_case (opened_at, id);
      create index contracting_case_by_insurer on contracting_case (insurer, opened_at, id);
      create index contracting_case_by_provider on contracting_case (provider_agb, opened_at, id);
      create index contracting_case_by_state on contracting_case (state, opened_at, id);
      create index contracting_case_overdue on contracting_case (opened_at, id) where overdue;
      -- Nearly empty, and so is the look whether a due case stands aside.
      create index contracting_case_quarantined on contracting_case (id) where quarantined_at is not null;

      create table case_event (
        case_id uuid not null references contracting_case,
        seq integer not null check (seq > 0),
        type text not null,
        fact text not null,
        actor jsonb not null,
        on_behalf_of text check (on_behalf_of in ('insurer', 'provider')),
        evidence jsonb,
        received_at timestamptz(3) not null,
        recorded_at timestamptz(3) not null,
        from_state text not null,
        to_state text not null,
        why text,
        payload text not null,
        primary key (case_id, seq)
      );
      comment on column case_event.payload is 'The exact JSON bytes of the whole step. jsonb would reorder and renumber them.';

      create table deadline (
        id uuid primary key,
        case_id uuid not null references contracting_case,
        due_on date not null,
        revision integer not null check (revision > 0),
        first_late_at timestamptz(3) not null,
        fire_at timestamptz(3) not null,
        closed_at timestamptz(3),
        claimed_until timestamptz(3),
        enqueued_at timestamptz(3),
        opened_seq integer not null,
        closed_seq integer,
        days_before integer,
        days_late integer,
        status text not null check (status in ('open', 'met', 'metLate', 'passed', 'cancelled', 'superseded', 'notApplicable')),
        kind text not null check (kind in ('cutOff', 'target', 'preference', 'aim', 'opening', 'reminder')),
        side text not null check (side in ('insurer', 'provider', 'both', 'clock')),
        key text not null,
        name text not null,
        milestone_id text,
        anchor jsonb,
        insurer text not null,
        provider_agb char(8) not null,
        check ((status in ('open', 'notApplicable')) = (closed_at is null)),
        check ((closed_seq is null) = (closed_at is null)),
        check ((kind = 'reminder') = (days_before is not null))
      ) with (fillfactor = 90);

      -- A case has some thirty deadlines, so the indexes decide what a far deadline costs (at most 400 bytes). An index on the case alone
      -- takes 10 bytes a row where (case_id, key, revision) would take 90; revisions are dense because saves of a case exclude each other.
      create index deadline_of_case on deadline (case_id);
      create unique index deadline_one_open on deadline (case_id, key) where status = 'open';
      create index deadline_due on deadline (fire_at) where status = 'open';
      create index deadline_to_enqueue on deadline (fire_at) where status = 'open' and enqueued_at is null;
      create index deadline_open_of_insurer on deadline (insurer, due_on, id) where kind <> 'reminder' and status = 'open';
      create index deadline_open_window on deadline (due_on, id) where kind <> 'reminder' and status = 'open';
      create index deadline_over_of_insurer on deadline (insurer, status, due_on, id) where kind <> 'reminder' and status <> 'open';

      create table breach (
        case_id uuid not null references contracting_case,
        key text not null,
        opened_seq integer not null,
        name text not null,
        side text not null check (side in ('insurer', 'provider', 'both', 'clock')),
        due_on date not null,
        first_late_at timestamptz(3) not null,
        status text not null check (status in ('open', 'metLate', 'withdrawn', 'stands')),
        met_at timestamptz(3),
        closed_at timestamptz(3),
        closed_seq integer,
        days_late integer check (days_late > 0),
        primary key (case_id, key, opened_seq),
        check ((status = 'open') = (closed_at is null)),
        check ((closed_seq is null) = (closed_at is null)),
        check ((status = 'metLate') = (met_at is not null)),
        check ((status in ('metLate', 'stands')) = (days_late is not null))
      );
      create unique index breach_one_open on breach (case_id, key) where status = 'open';
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
