import type { Statement } from '../database/statement.js';

/** $1 event, $2 the case that it turns out to be about. A row when it named no one case before. */
export const placeVecozoEvent: Statement = {
  name: 'termijn-place-vecozo-event',
  text: `
    update vecozo_event set status = 'received', reason = null, case_id = $2::uuid, judged_version = null, attempts = 0, settled_at = null
    where id = $1::uuid and case_id is null and status = 'needsAttention'
    returning id
  `,
};
