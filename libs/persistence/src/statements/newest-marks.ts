import type { Statement } from '../database/statement.js';

/** $1 cases, $2 only checkpoints up to this one or null. The newest mark of each case that has one. */
export const newestMarks: Statement = {
  name: 'termijn-newest-marks',
  text: `
    select distinct on (h.case_id) h.case_id as "caseId", h.checkpoint, h.seq, encode(h.hash, 'hex') as hash
    from checkpoint_head h
    where h.case_id = any($1::uuid[]) and ($2::integer is null or h.checkpoint <= $2::integer)
    order by h.case_id, h.checkpoint desc
  `,
};
