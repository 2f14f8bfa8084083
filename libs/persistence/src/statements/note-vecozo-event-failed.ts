import type { Statement } from '../database/statement.js';

/** $1 event, $2 after so many failures a person must look, $3 the reason then. */
export const noteVecozoEventFailed: Statement = {
  name: 'termijn-note-vecozo-event-failed',
  text: `
    update vecozo_event set attempts = attempts + 1,
      status = case when attempts + 1 >= $2::integer then 'needsAttention' else status end,
      reason = case when attempts + 1 >= $2::integer then $3::jsonb else reason end
    where id = $1::uuid and status in ('received', 'parked')
  `,
};
