import type { Statement } from '../database/statement.js';

/** $1 tenant, $2 key, $3 status, $4 body, $5 location. Never changes an answer that was kept. */
export const keepAnswer: Statement = {
  name: 'termijn-keep-answer',
  text: `
    update idempotency_key set status = $3::integer, body = $4::text, location = $5::text, claimed_until = null
    where tenant = $1::text and key = $2::text and status is null
  `,
};
