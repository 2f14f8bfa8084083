import type { Statement } from '../database/statement.js';

/** $1 insurer, $2 from, $3 until (signed time), $4 the ids that the other side has there. Ours that are not among them, at most $5. */
export const vecozoEventsInTime: Statement = {
  name: 'termijn-vecozo-events-in-time',
  text: `
    select e.event_id as "eventId", e.type from vecozo_event e
    where e.insurer = $1::text and e.time >= $2::timestamptz and e.time < $3::timestamptz and not e.event_id = any($4::text[])
    order by e.time, e.id
    limit $5::integer
  `,
};
