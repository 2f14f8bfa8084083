import type { Statement } from '../database/statement.js';

/** $1 checkpoint. Its heads, in the order of their cases. */
export const headsOfCheckpoint: Statement = {
  name: 'termijn-heads-of-checkpoint',
  text: `
    select h.case_id as "caseId", h.seq, encode(h.hash, 'hex') as hash from checkpoint_head h where h.checkpoint = $1::integer order by h.case_id
  `,
};
