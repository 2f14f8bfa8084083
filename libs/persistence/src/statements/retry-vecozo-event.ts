import type { Statement } from '../database/statement.js';

/** $1 event, $2 the case that it is about. A row when there was something to try again. */
export const retryVecozoEvent: Statement = {
  name: 'termijn-retry-vecozo-event',
  text: `
    update vecozo_event set status = 'received', reason = null, case_id = $2::uuid, urged = true, judged_version = null, attempts = 0,
      settled_at = null
    where id = $1::uuid and status in ('received', 'parked', 'needsAttention') and (case_id is null or case_id = $2::uuid)
    returning id
  `,
};
