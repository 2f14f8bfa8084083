import type { Statement } from '../database/statement.js';

/** $1 to $12 the new event. No row when the insurer has an event of that id. */
export const storeVecozoEvent: Statement = {
  name: 'termijn-store-vecozo-event',
  text: `
    insert into vecozo_event (id, insurer, event_id, content_hash, type, time, sequence, raw, actor, received_at, case_id, status, reason)
    select $1::uuid, $2::text, $3::text, $4::text, $5::text, $6::timestamptz, $7::integer, $8::text, $9::jsonb,
      greatest(termijn_now(), $6::timestamptz), $10::uuid, $11::text, $12::jsonb
    on conflict (insurer, event_id) do nothing
    returning id
  `,
};
