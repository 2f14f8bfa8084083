import type { Statement } from '../database/statement.js';

/** $1 account, $2 by whom, $3 why. */
export const revokeAccount: Statement = {
  name: 'termijn-revoke-account',
  text: `
    insert into revocation as r (id, revoked_at, revoked_by, reason) values ($1::text, clock_timestamp(), $2::jsonb, $3::text)
    on conflict (id) do update set revoked_at = excluded.revoked_at, revoked_by = excluded.revoked_by, reason = excluded.reason
    returning r.id as subject, r.revoked_at as "revokedAt", r.reason
  `,
};
