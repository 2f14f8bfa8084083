import type { Statement } from '../database/statement.js';

/** $1 deadline ids. */
export const markEnqueued: Statement = {
  name: 'termijn-mark-enqueued',
  text: `
    update deadline set enqueued_at = clock_timestamp() where id = any($1::uuid[]) and status = 'open'
  `,
};
