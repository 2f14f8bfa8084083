import type { Statement } from '../database/statement.js';

/** $1 only numbers after this one, $2 at most so many. Oldest first. */
export const checkpointsAfter: Statement = {
  name: 'termijn-checkpoints-after',
  text: `
    select k.number, k.taken_at as "takenAt", k.heads, k.statement, k.signature, k.public_key as "publicKey"
    from checkpoint k where k.number > $1::integer order by k.number limit $2::integer
  `,
};
