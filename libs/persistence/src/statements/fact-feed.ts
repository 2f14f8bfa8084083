import type { Statement } from '../database/statement.js';

/**
 * Facts that are settled for good, oldest first: of transactions below the oldest one that is still under way. What commits later stands
 * later, so a reader that goes on from where it was misses nothing. A row from beyond the newest transaction came from the dump of another
 * server and is settled too.
 */
export const settledFacts = `
  select e.xid, e.feed_number, e.case_id, e.seq, e.type, e.fact, e.on_behalf_of, e.received_at, e.recorded_at, e.from_state, e.to_state,
    c.insurer, c.provider_agb
  from case_event e join contracting_case c on c.id = e.case_id
  where (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot()))`;

/**
 * $1 and $2 after this transaction and number, $3 insurer or null, $4 AGB or null (both null: all), $5 facts or null for every one, $6 at
 * most so many, $7 looks through so many. One row. `read`: how far was looked, null when nothing was there; `through`: nothing more was.
 */
export const readFactFeed: Statement = {
  name: 'termijn-read-fact-feed',
  text: `
    with looked as materialized (
      select * from settled_positions($1::xid8, $2::bigint, $7::integer)
    ),
    -- Behind the wall of the reader.
    mine as materialized (
      select * from (
        select e.xid, e.feed_number, e.case_id, e.seq, e.type, e.fact, e.on_behalf_of, e.received_at, e.recorded_at, e.from_state, e.to_state,
          c.insurer, c.provider_agb
        from looked l join case_event e on e.case_id = l.case_id and e.seq = l.seq join contracting_case c on c.id = e.case_id
      ) f
      where ($3::text is null or f.insurer = $3::text) and ($4::char(8) is null or f.provider_agb = $4::char(8))
        and ($5::text[] is null or f.fact = any($5::text[]))
      order by f.xid, f.feed_number
      limit $6::integer
    ),
    -- With a full page the reader is at its last item; otherwise at the end of what was looked through.
    at as (
      (select xid, feed_number from mine where (select count(*) from mine) = $6::integer order by xid desc, feed_number desc limit 1)
      union all
      (select xid, feed_number from looked where (select count(*) from mine) < $6::integer order by xid desc, feed_number desc limit 1)
    )
    select (select json_build_array(xid::text, feed_number::text) from at) as read,
      (select count(*) from mine) < $6::integer and (select count(*) from looked) < $7::integer as through,
      coalesce((select json_agg(json_build_object('caseId', case_id, 'seq', seq, 'type', type, 'fact', fact, 'onBehalfOf', on_behalf_of,
        'receivedAt', instant_text(received_at), 'recordedAt', instant_text(recorded_at), 'from', from_state, 'to', to_state)
        order by xid, feed_number) from mine), '[]') as facts
  `,
};
