import type { Statement } from '../database/statement.js';

/** $1 at most so many. Heads of the histories that moved since they were last marked. Looks at every case. */
export const movedHeads: Statement = {
  name: 'termijn-moved-heads',
  text: `
    select c.id as "caseId", c.last_seq as seq, encode(e.hash, 'hex') as hash
    from contracting_case c
    join case_event e on e.case_id = c.id and e.seq = c.last_seq
    left join lateral (select h.seq from checkpoint_head h where h.case_id = c.id order by h.checkpoint desc limit 1) h on true
    where c.last_seq > coalesce(h.seq, 0)
    order by c.id
    limit $1::integer
  `,
};
