import type { Statement } from '../database/statement.js';

/** $1 days that a token can live: what was revoked before that, refuses nothing any more. */
export const revokedAccounts: Statement = {
  name: 'termijn-revoked-accounts',
  text: `
    select id as subject, revoked_at as "revokedAt" from revocation where revoked_at > clock_timestamp() - make_interval(days => $1::integer)
  `,
};
