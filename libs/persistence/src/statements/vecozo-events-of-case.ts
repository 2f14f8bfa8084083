import type { Statement } from '../database/statement.js';
import { vecozoEventColumns } from './vecozo-event-columns.js';

/** $1 case. No rows when nothing waits. `savedSeq`: the effect was saved, and a crash came before that was noted here. */
export const vecozoEventsOfCase: Statement = {
  name: 'termijn-vecozo-events-of-case',
  text: `
    select ${vecozoEventColumns}, k.body::integer as "savedSeq"
    from vecozo_event e
    left join idempotency_key k on e.status in ('received', 'parked', 'needsAttention')
      and k.tenant = 'vecozo:' || e.insurer and k.key = e.event_id
    where e.case_id = $1::uuid
      and exists (select from vecozo_event w where w.case_id = $1::uuid and w.status in ('received', 'parked'))
  `,
};
