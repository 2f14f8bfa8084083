import type { Statement } from '../database/statement.js';

/** $1 at most so many, $2 lease in seconds. The clock is read once, before the scan: a volatile call in it would forbid the index. */
export const claimDueDeadlines: Statement = {
  name: 'termijn-claim-due-deadlines',
  text: `
    with clock as materialized (select termijn_now() as now),
    due as materialized (
      select d.id from deadline d
      where d.status = 'open' and d.fire_at <= (select now from clock)
        and (d.claimed_until is null or d.claimed_until < clock_timestamp())
        and not exists (select from contracting_case c where c.id = d.case_id and c.quarantined_at is not null)
      order by d.fire_at
      limit $1::integer
      for update of d skip locked
    ),
    claimed as (
      update deadline d set claimed_until = clock_timestamp() + make_interval(secs => $2::float8)
      from due where d.id = due.id
      returning d.id, d.case_id, d.key, d.kind, d.revision, d.fire_at
    )
    select (select now from clock) as now,
      coalesce(json_agg(json_build_object('id', id, 'caseId', case_id, 'key', key, 'kind', kind, 'revision', revision,
        'fireAt', instant_text(fire_at)) order by fire_at, id), '[]') as deadlines
    from claimed
  `,
};
