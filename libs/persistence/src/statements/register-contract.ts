import type { Statement } from '../database/statement.js';

/**
 * $1 id, $2 insurer, $3 AGB, $4 contract year, $5 reference, $6 ceiling, $7 obligation to deliver, $8 by whom, $9 when, $10 to $15 the key
 * and its answer, all null without a key. No row when the key was used.
 */
export const registerContract: Statement = {
  name: 'termijn-register-contract',
  text: `
    with keyed as (
      insert into idempotency_key (tenant, key, fingerprint, status, body, location, created_at)
      select $10::text, $11::text, $12::text, $13::integer, $14::text, $15::text, clock_timestamp() where $11::text is not null
      on conflict do nothing
      returning key
    )
    insert into registered_contract (id, insurer, provider_agb, contract_year, reference, ceiling, obligation_to_deliver, registered_by,
      registered_at)
    select $1::uuid, $2::text, $3::char(8), $4::integer, $5::text, $6::numeric, $7::boolean, $8::jsonb, $9::timestamptz
    where $11::text is null or exists (select from keyed)
    returning id
  `,
};
