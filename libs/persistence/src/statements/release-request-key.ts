import type { Statement } from '../database/statement.js';

/** $1 tenant, $2 key. Never forgets an answer that was kept. */
export const releaseRequestKey: Statement = {
  name: 'termijn-release-request-key',
  text: `delete from idempotency_key where tenant = $1::text and key = $2::text and status is null`,
};
