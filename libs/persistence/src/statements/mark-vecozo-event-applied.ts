import type { Statement } from '../database/statement.js';

/** $1 event, $2 its place in the history. Also when a person dismissed it meanwhile: the effect is there. */
export const markVecozoEventApplied: Statement = {
  name: 'termijn-mark-vecozo-event-applied',
  text: `
    update vecozo_event set status = 'applied', reason = null, applied_seq = $2::integer, settled_at = coalesce(settled_at, termijn_now())
    where id = $1::uuid and status in ('received', 'parked', 'needsAttention', 'dismissed')
  `,
};
