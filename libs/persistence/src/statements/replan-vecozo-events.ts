import type { Statement } from '../database/statement.js';

/**
 * $1 from, $2 until (of receipt), $3 insurer or null for all, $4 and $5 after this receipt and id, $6 at most so many. Events of the
 * stretch in the order of receipt; those without a final verdict are as they were when they came, but a person's word stands.
 */
export const replanVecozoEvents: Statement = {
  name: 'termijn-replan-vecozo-events',
  text: `
    with stretch as materialized (
      select e.id, e.received_at from vecozo_event e
      where e.received_at >= $1::timestamptz and e.received_at < $2::timestamptz and ($3::text is null or e.insurer = $3::text)
        and ($4::timestamptz is null or (e.received_at, e.id) > ($4::timestamptz, $5::uuid))
      order by e.received_at, e.id
      limit $6::integer
    ),
    replanned as (
      update vecozo_event e set status = 'received', reason = null, judged_version = null, attempts = 0, settled_at = null
      from stretch s
      where e.id = s.id and e.case_id is not null and e.status in ('received', 'parked', 'needsAttention')
      returning e.id
    )
    select e.id, e.insurer, e.raw, e.status, e.case_id as "caseId", s.received_at as "receivedAt",
      exists (select from replanned r where r.id = e.id) as replanned
    from stretch s join vecozo_event e on e.id = s.id
    order by s.received_at, s.id
  `,
};
