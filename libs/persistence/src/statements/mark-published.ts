import type { Statement } from '../database/statement.js';

/** $1 outbox ids. */
export const markPublished: Statement = {
  name: 'termijn-mark-published',
  text: `
    update outbox set published_at = clock_timestamp() where id = any($1::bigint[]) and published_at is null
  `,
};
