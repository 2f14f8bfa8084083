import type { Statement } from '../database/statement.js';

/** $1 to $14 the new event. No row when the insurer has an event of that id, or another that says the same. */
export const storeVecozoEvent: Statement = {
  name: 'termijn-store-vecozo-event',
  text: `
    insert into vecozo_event (id, insurer, event_id, content_hash, type, time, sequence, raw, actor, received_at, case_id, status, reason,
      content_key, copy_of, settled_at)
    select $1::uuid, $2::text, $3::text, $4::text, $5::text, $6::timestamptz, $7::integer, $8::text, $9::jsonb,
      greatest(termijn_now(), $6::timestamptz), $10::uuid, $11::text, $12::jsonb, $13::text, $14::text,
      case when $11::text = 'overtaken' then termijn_now() end
    on conflict do nothing
    returning id
  `,
};
