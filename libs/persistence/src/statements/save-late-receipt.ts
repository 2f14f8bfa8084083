import type { Statement } from '../database/statement.js';

/** $1 to $7 the receipt, $8 to $13 the key and its answer, all null without a key. A key that was used keeps no second receipt, also in a race. */
export const saveLateReceipt: Statement = {
  name: 'termijn-save-late-receipt',
  text: `
    with keyed as (
      insert into idempotency_key (tenant, key, fingerprint, status, body, location, created_at)
      select $8::text, $9::text, $10::text, $11::integer, $12::text, $13::text, clock_timestamp() where $9::text is not null
      on conflict do nothing
      returning key
    )
    insert into late_receipt (id, case_id, received_at, recorded_at, actor, refusal_code, payload)
    select $1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz, $5::jsonb, $6::text, $7::text
    where $9::text is null or exists (select from keyed)
  `,
};
