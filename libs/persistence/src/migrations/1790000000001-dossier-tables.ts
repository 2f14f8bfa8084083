import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case gathers: proposals, agreements, questions, conversations, criteria, contracts, and what came too late. */
export class DossierTables1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal (
        case_id uuid not null references contracting_case,
        number integer not null check (number > 0),
        seq integer not null,
        side text not null check (side in ('insurer', 'provider')),
        kind text not null check (kind in ('offer', 'counterProposal')),
        offer_version integer check (offer_version > 0),
        explanation text not null,
        substantive boolean not null,
        total numeric(14, 2) not null,
        received_at timestamptz(3) not null,
        status text not null check (status in ('standing', 'voided', 'refused', 'withdrawn', 'agreed')),
        status_reason text,
        status_at timestamptz(3),
        primary key (case_id, number),
        unique (case_id, offer_version)
      );

      create table proposal_line (
        case_id uuid not null,
        proposal_number integer not null,
        number integer not null check (number > 0),
        kind text not null check (kind in ('specialism', 'productGroup')),
        code text not null,
        description text,
        volume numeric,
        unit_price numeric(14, 2),
        amount numeric(14, 2) not null,
        primary key (case_id, proposal_number, number),
        foreign key (case_id, proposal_number) references proposal
      );

      create table process_agreement (
        case_id uuid not null references contracting_case,
        version integer not null check (version > 0),
        seq integer not null,
        proposed_by text not null check (proposed_by in ('insurer', 'provider')),
        status text not null check (status in ('proposed', 'agreed', 'imposed', 'superseded')),
        terms jsonb not null,
        proposed_at timestamptz(3) not null,
        status_at timestamptz(3) not null,
        primary key (case_id, version)
      );

      create table question (
        case_id uuid not null references contracting_case,
        number integer not null check (number > 0),
        seq integer not null,
        asked_by text not null check (asked_by in ('insurer', 'provider')),
        text text not null,
        asked_at timestamptz(3) not null,
        due_on date not null,
        answer text,
        answered_at timestamptz(3),
        answered_seq integer,
        primary key (case_id, number),
        check ((answer is null) = (answered_at is null))
      );

      create table conversation (
        case_id uuid not null references contracting_case,
        number integer not null check (number > 0),
        seq integer not null,
        logged_by text not null check (logged_by in ('insurer', 'provider')),
        subject text not null,
        held_on date not null,
        participants jsonb not null,
        notes text not null,
        logged_at timestamptz(3) not null,
        primary key (case_id, number)
      );

      -- One row per judgement; the newest per criterion is the one that counts.
      create table criterion_assessment (
        case_id uuid not null references contracting_case,
        criterion text not null,
        seq integer not null,
        status text not null check (status in ('met', 'notMet', 'waived')),
        explanation text not null,
        region text,
        specialism text,
        compared jsonb,
        assessed_at timestamptz(3) not null,
        primary key (case_id, criterion, seq)
      );

      create table questionnaire (
        case_id uuid not null references contracting_case,
        version integer not null check (version > 0),
        seq integer not null,
        answers jsonb not null,
        submitted boolean not null,
        saved_at timestamptz(3) not null,
        primary key (case_id, version)
      );

      -- One row per assessment; the newest is the one that counts.
      create table supply_assessment (
        case_id uuid not null references contracting_case,
        seq integer not null,
        outcome text not null check (outcome in ('sufficient', 'insufficient')),
        motivation text not null,
        assessed_at timestamptz(3) not null,
        primary key (case_id, seq)
      );

      create table contract (
        case_id uuid not null references contracting_case,
        version integer not null check (version > 0),
        seq integer not null,
        contract_reference text not null,
        price_list_reference text,
        ceiling numeric(14, 2),
        obligation_to_deliver boolean not null,
        recorded_at timestamptz(3) not null,
        status text not null check (status in ('recorded', 'proposed', 'accepted', 'refused', 'retracted', 'administrative')),
        status_reason text,
        status_at timestamptz(3),
        primary key (case_id, version)
      );

      create table late_receipt (
        id uuid primary key,
        case_id uuid not null references contracting_case,
        received_at timestamptz(3) not null,
        recorded_at timestamptz(3) not null,
        actor jsonb not null,
        refusal_code text not null,
        payload text not null
      );
      create index late_receipt_by_case on late_receipt (case_id, id);
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
