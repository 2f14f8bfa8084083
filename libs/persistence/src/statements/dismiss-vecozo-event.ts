import type { Statement } from '../database/statement.js';

/** $1 event, $2 reason, $3 who. A row when there was something to dismiss; what was applied meanwhile stays applied. */
export const dismissVecozoEvent: Statement = {
  name: 'termijn-dismiss-vecozo-event',
  text: `
    update vecozo_event e set status = 'dismissed', reason = $2::jsonb, settled_by = $3::jsonb, settled_at = termijn_now()
    where e.id = $1::uuid and e.status in ('parked', 'needsAttention')
      and not exists (select from idempotency_key k where k.tenant = 'vecozo:' || e.insurer and k.key = e.event_id)
    returning e.id
  `,
};
