import type { Statement } from '../database/statement.js';

/**
 * $1 id, $2 insurer, $3 source, $4 from, $5 until, $6 not when one was begun less than so many seconds ago. A row when it was begun. Of
 * two processes that ask at once one gets the lock; were it both, they would only do the same work twice.
 */
export const beginReconciliation: Statement = {
  name: 'termijn-begin-reconciliation',
  text: `
    with turn as materialized (select pg_try_advisory_xact_lock(790003, hashtext($2::text)) as mine)
    insert into vecozo_reconciliation (id, insurer, source, from_time, until_time)
    select $1::uuid, $2::text, $3::text, $4::timestamptz, $5::timestamptz from turn
    where mine and not exists (
      select from vecozo_reconciliation r
      where r.insurer = $2::text and r.started_at > clock_timestamp() - make_interval(secs => $6::float8)
    )
    returning id
  `,
};

/** $1 id, $2 report, $3 failure. */
export const endReconciliation: Statement = {
  name: 'termijn-end-reconciliation',
  text: `
    update vecozo_reconciliation set finished_at = clock_timestamp(), report = $2::jsonb, failure = $3::text where id = $1::uuid
  `,
};
