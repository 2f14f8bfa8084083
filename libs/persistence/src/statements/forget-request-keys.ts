import type { Statement } from '../database/statement.js';

/**
 * $1 days, $2 how many at most. By the real clock, also while the sandbox clock stands elsewhere: who repeats a request does so in real
 * time. The keys of VECOZO's events stay: they say which effect an event had (`vecozo-events-of-case.ts`).
 */
export const forgetRequestKeys: Statement = {
  name: 'termijn-forget-request-keys',
  text: `
    with old as (
      select k.tenant, k.key from idempotency_key k
      where k.created_at < clock_timestamp() - make_interval(days => $1::integer) and k.tenant not like 'vecozo:%'
      order by k.created_at limit $2::integer
      for update skip locked
    )
    delete from idempotency_key k using old where k.tenant = old.tenant and k.key = old.key returning k.key
  `,
};
