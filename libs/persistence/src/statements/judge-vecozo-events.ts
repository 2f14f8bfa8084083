import type { Statement } from '../database/statement.js';

/**
 * $1 case, $2 the version on which was judged, $3 verdicts. The case's row is held meanwhile: a verdict on a case that has moved on is
 * not written. One row; `current` is false then.
 */
export const judgeVecozoEvents: Statement = {
  name: 'termijn-judge-vecozo-events',
  text: `
    with owner as materialized (
      select c.id from contracting_case c where c.id = $1::uuid and c.version = $2::integer for share
    ),
    verdict as (
      select v.* from jsonb_to_recordset($3::jsonb) as v(id uuid, status text, reason jsonb, "lateReceipt" text)
    ),
    judged as (
      update vecozo_event e set status = v.status, reason = v.reason, judged_version = $2::integer,
          settled_at = case when v.status <> 'parked' then termijn_now() end
        from verdict v, owner
        where e.id = v.id and e.case_id = owner.id and e.status in ('received', 'parked')
          and (e.status, e.reason, e.judged_version) is distinct from (v.status, v.reason, $2::integer)
        returning e.*, v."lateReceipt"
    ),
    receipt as (
      insert into late_receipt (id, case_id, received_at, recorded_at, actor, refusal_code, payload)
      select j.id, j.case_id, j.time, termijn_now(), j.actor, j.reason ->> 'code', j."lateReceipt" from judged j
        where j."lateReceipt" is not null
      on conflict (id) do nothing
    )
    select exists (select from owner) as current
  `,
};
