import type { Statement } from '../database/statement.js';

/** $1 number, $2 when, $3 statement, $4 signature, $5 public key, $6 cases, $7 their numbers, $8 their hashes in hexadecimal. */
export const addCheckpoint: Statement = {
  name: 'termijn-add-checkpoint',
  text: `
    with added as (
      insert into checkpoint (number, taken_at, heads, statement, signature, public_key)
      values ($1::integer, $2::timestamptz, cardinality($6::uuid[]), $3::text, $4::text, $5::text)
    )
    insert into checkpoint_head (checkpoint, case_id, seq, hash)
    select $1::integer, h.case_id, h.seq, decode(h.hash, 'hex')
    from unnest($6::uuid[], $7::integer[], $8::text[]) as h(case_id, seq, hash)
  `,
};
