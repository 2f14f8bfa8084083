import type { Statement } from '../database/statement.js';

/** $1 at most so many, $2 lease in seconds. */
export const claimOutbox: Statement = {
  name: 'termijn-claim-outbox',
  text: `
    with waiting as materialized (
      select id from outbox
      where published_at is null and (claimed_until is null or claimed_until < clock_timestamp())
      order by id
      limit $1::integer
      for update skip locked
    ),
    claimed as (
      update outbox o set claimed_until = clock_timestamp() + make_interval(secs => $2::float8)
      from waiting where o.id = waiting.id
      returning o.*
    )
    select id, case_id as "caseId", seq, audience, insurer, provider_agb as "providerAgb", topic, text,
      deadline_key as "deadlineKey", created_at as "createdAt"
    from claimed order by claimed.id
  `,
};
