import type { Statement } from '../database/statement.js';

/**
 * $1 tenant, $2 key, $3 fingerprint, $4 seconds for which the claim stands. No row when the key is another request's, or this request's
 * that is under way or answered. A claim that ran out is taken over by the same request.
 */
export const claimRequestKey: Statement = {
  name: 'termijn-claim-request-key',
  text: `
    insert into idempotency_key as k (tenant, key, fingerprint, created_at, claimed_until)
    values ($1::text, $2::text, $3::text, clock_timestamp(), clock_timestamp() + make_interval(secs => $4::integer))
    on conflict (tenant, key) do update set claimed_until = excluded.claimed_until
      where k.status is null and k.fingerprint = excluded.fingerprint and k.claimed_until < clock_timestamp()
    returning k.key
  `,
};
