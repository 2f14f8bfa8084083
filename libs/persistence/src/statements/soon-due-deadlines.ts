import type { Statement } from '../database/statement.js';

/** $1 horizon in hours, $2 at most so many. */
export const soonDueDeadlines: Statement = {
  name: 'termijn-soon-due-deadlines',
  text: `
    with clock as materialized (select termijn_now() as now),
    soon as (
      select id, case_id, key, kind, revision, fire_at from deadline
      where status = 'open' and enqueued_at is null and fire_at <= (select now + make_interval(secs => $1::float8 * 3600) from clock)
      order by fire_at
      limit $2::integer
    )
    select (select now from clock) as now,
      coalesce(json_agg(json_build_object('id', id, 'caseId', case_id, 'key', key, 'kind', kind, 'revision', revision,
        'fireAt', instant_text(fire_at)) order by fire_at, id), '[]') as deadlines
    from soon
  `,
};
