import type { Statement } from '../database/statement.js';

/** $1 cases. Every event of them with its chain, in the order of their numbers. */
export const chainedEvents: Statement = {
  name: 'termijn-chained-events',
  text: `
    select e.case_id as "caseId", e.seq, e.type, e.fact, e.actor, e.on_behalf_of as "onBehalfOf", e.evidence, e.received_at as "receivedAt",
      e.recorded_at as "recordedAt", e.from_state as "from", e.to_state as "to", e.why, e.salt, e.digest, e.hash, e.payload
    from case_event e
    where e.case_id = any($1::uuid[])
    order by e.case_id, e.seq
  `,
};
