import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Chains the history of each case, so that no row of it can be changed, taken away, put in or moved without a trace. The recipe stands in
 * docs/history-verification.md; the bytes are those that were stored, never jsonb that was written again.
 */
export class HistoryChain1790000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Where the chain of a case begins: what is fixed about the case itself.
      create function history_genesis(c contracting_case) returns bytea language sql stable parallel safe as $$
        select sha256(convert_to(concat_ws(E'\\n', 'termijn-case-v1', c.id, c.path, c.insurer, c.provider_agb, c.contract_year,
          instant_text(c.opened_at)), 'UTF8'))
      $$;

      create function history_digest(case_id uuid, seq integer, salt uuid, payload text) returns bytea
      language sql stable parallel safe as $$
        select sha256(convert_to(concat_ws(E'\\n', 'termijn-event-v1', case_id, seq, salt, payload), 'UTF8'))
      $$;

      alter table case_event add column salt uuid, add column digest bytea, add column hash bytea;
      comment on column case_event.salt is 'Keeps a digest from confirming a guess at what the event says.';
      comment on column case_event.digest is 'sha256 of the bytes of the event: may be shown to whom the event itself is not.';
      comment on column case_event.hash is 'sha256 of the hash before it and the digest.';

      -- What is stored already, chained once.
      alter table case_event disable trigger append_only;
      do $$
      declare
        v_event record;
        v_digest bytea;
        v_hash bytea;
        v_salt uuid;
      begin
        perform set_config('termijn.scope', 'system', true);
        for v_event in select e.case_id, e.seq, e.payload, c as owner
            from case_event e join contracting_case c on c.id = e.case_id order by e.case_id, e.seq loop
          v_salt := gen_random_uuid();
          v_digest := history_digest(v_event.case_id, v_event.seq, v_salt, v_event.payload);
          v_hash := sha256((case when v_event.seq = 1 then history_genesis(v_event.owner) else v_hash end) || v_digest);
          update case_event set salt = v_salt, digest = v_digest, hash = v_hash where case_id = v_event.case_id and seq = v_event.seq;
        end loop;
      end $$;
      alter table case_event enable trigger append_only;
      alter table case_event alter column salt set not null, alter column digest set not null, alter column hash set not null;

      -- In a trigger, so that no writer can leave it out or bring a hash of its own.
      create function chain_event() returns trigger language plpgsql volatile as $$
      declare
        v_before bytea;
      begin
        if new.seq = 1 then
          select history_genesis(c) into v_before from contracting_case c where c.id = new.case_id;
        else
          select e.hash into v_before from case_event e where e.case_id = new.case_id and e.seq = new.seq - 1;
        end if;
        if v_before is null then
          raise exception 'history of case % has no row before %', new.case_id, new.seq;
        end if;
        new.salt := gen_random_uuid();
        new.digest := history_digest(new.case_id, new.seq, new.salt, new.payload);
        new.hash := sha256(v_before || new.digest);
        return new;
      end $$;
      create trigger chained before insert on case_event for each row execute function chain_event();
    `);
  }

  /** Forward only: what is recorded is never thrown away by a migration. */
  down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
