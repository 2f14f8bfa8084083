import type { Statement } from '../database/statement.js';
import { settledFacts } from './fact-feed.js';

/**
 * $1 at most so many subscriptions, $2 at most so many facts for each. Makes a delivery of every settled fact that a subscription has not
 * been told of, is about its tenant and that it asks for, and moves the subscription on. Two processes never move the same one.
 */
export const makeWebhookDeliveries: Statement = {
  name: 'termijn-make-webhook-deliveries',
  text: `
    with subscriber as materialized (
      select s.id, s.insurer, s.provider_agb, s.facts, s.told_xid, s.told_number from webhook_subscription s
      where s.status = 'active' and exists (
        select from case_event e
        where (e.xid, e.feed_number) > (s.told_xid, s.told_number)
          and (e.xid < pg_snapshot_xmin(pg_current_snapshot()) or e.xid >= pg_snapshot_xmax(pg_current_snapshot()))
      )
      order by s.told_xid, s.told_number
      limit $1::integer
      for update skip locked
    ),
    looked as materialized (
      select s.id as subscription_id, f.xid, f.feed_number, f.case_id, f.seq, f.fact, s.insurer, s.provider_agb,
        (s.insurer = f.insurer or s.provider_agb = f.provider_agb) and (cardinality(s.facts) = 0 or f.fact = any(s.facts)) as told
      from subscriber s
      cross join lateral (
        ${settledFacts} and (e.xid, e.feed_number) > (s.told_xid, s.told_number)
        order by e.xid, e.feed_number
        limit $2::integer
      ) f
    ),
    made as (
      insert into webhook_delivery (id, subscription_id, insurer, provider_agb, case_id, seq, fact, status, next_attempt_at)
      select gen_random_uuid(), l.subscription_id, l.insurer, l.provider_agb, l.case_id, l.seq, l.fact, 'pending', clock_timestamp()
      from looked l where l.told
      order by l.xid, l.feed_number
      on conflict do nothing
      returning id
    ),
    moved as (
      update webhook_subscription s set told_xid = e.xid, told_number = e.feed_number
      from (
        select distinct on (l.subscription_id) l.subscription_id, l.xid, l.feed_number from looked l
        order by l.subscription_id, l.xid desc, l.feed_number desc
      ) e
      where s.id = e.subscription_id
      returning s.id
    )
    select (select count(*) from moved)::integer as subscriptions, (select count(*) from made)::integer as deliveries
  `,
};

/**
 * $1 at most so many, $2 at most so many under way to one subscriber, $3 lease in seconds. One slow subscriber so never takes all places.
 * The clock is the real one, whatever the sandbox says.
 */
export const claimWebhookDeliveries: Statement = {
  name: 'termijn-claim-webhook-deliveries',
  text: `
    with candidate as materialized (
      select due.id from webhook_subscription s
      cross join lateral (
        select d.id, d.next_attempt_at, d.created_at from webhook_delivery d
        where d.subscription_id = s.id and d.status = 'pending' and d.next_attempt_at <= clock_timestamp()
          and (d.claimed_until is null or d.claimed_until < clock_timestamp())
        order by d.next_attempt_at, d.created_at, d.id
        limit greatest(0, $2::integer - (
          select count(*) from webhook_delivery b where b.subscription_id = s.id and b.claimed_until > clock_timestamp()
        ))
      ) due
      where s.status = 'active'
      order by due.next_attempt_at, due.created_at, due.id
      limit $1::integer
    ),
    free as materialized (
      select d.id from webhook_delivery d join candidate using (id)
      where d.status = 'pending' and (d.claimed_until is null or d.claimed_until < clock_timestamp())
      for update of d skip locked
    ),
    claimed as (
      update webhook_delivery d set claimed_until = clock_timestamp() + make_interval(secs => $3::float8)
      from free where d.id = free.id
      returning d.*
    )
    select d.id, d.subscription_id as "subscriptionId", d.attempts, d.tries, s.url,
      array_remove(array[s.secret, case when s.previous_until > clock_timestamp() then s.previous_secret end], null) as secrets,
      json_build_object('caseId', e.case_id, 'seq', e.seq, 'type', e.type, 'fact', e.fact, 'onBehalfOf', e.on_behalf_of,
        'receivedAt', instant_text(e.received_at), 'recordedAt', instant_text(e.recorded_at), 'from', e.from_state, 'to', e.to_state) as fact
    from claimed d
    join webhook_subscription s on s.id = d.subscription_id
    join case_event e on e.case_id = d.case_id and e.seq = d.seq
    order by d.next_attempt_at, d.created_at, d.id
  `,
};

/**
 * $1 delivery, $2 attempts before this one, $3 when, $4 how long in milliseconds, $5 status of the answer, $6 outcome, $7 delivered, $8
 * seconds until the next try or null when there is none, $9 whether the receiver is gone, $10 disabled after so many hours of failing, $11
 * what its owner is told then. Nothing is written when another process has done this attempt. `disabled` when this switched it off.
 */
export const settleWebhookAttempt: Statement = {
  name: 'termijn-settle-webhook-attempt',
  text: `
    with settled as (
      update webhook_delivery d set attempts = d.attempts + 1, tries = d.tries + 1, claimed_until = null,
        status = case when $7::boolean then 'delivered' when $8::float8 is null then 'failed' else 'pending' end,
        next_attempt_at = case when not $7::boolean then clock_timestamp() + make_interval(secs => $8::float8) end,
        settled_at = case when $7::boolean or $8::float8 is null then clock_timestamp() end
      where d.id = $1::uuid and d.attempts = $2::integer
      returning d.*
    ),
    attempt as (
      insert into webhook_attempt (delivery_id, number, insurer, provider_agb, at, duration_ms, response_status, outcome)
      select d.id, d.attempts, d.insurer, d.provider_agb, $3::timestamptz, $4::integer, $5::integer, $6::text from settled d
    ),
    judged as (
      update webhook_subscription s set
        failing_since = case when $7::boolean then null else coalesce(s.failing_since, clock_timestamp()) end,
        status = case when $9::boolean or (not $7::boolean and s.failing_since < clock_timestamp() - make_interval(hours => $10::integer))
          then 'disabled' else s.status end,
        disabled_because = case when $9::boolean then 'gone'
          when not $7::boolean and s.failing_since < clock_timestamp() - make_interval(hours => $10::integer) then 'failing'
          else s.disabled_because end,
        version = s.version + case
          when $9::boolean or (not $7::boolean and s.failing_since < clock_timestamp() - make_interval(hours => $10::integer)) then 1
          else 0 end
      from settled d
      -- A row that many deliveries share is only written when something changes.
      where s.id = d.subscription_id and s.status = 'active' and ($9::boolean or ($7::boolean <> (s.failing_since is null))
        or s.failing_since < clock_timestamp() - make_interval(hours => $10::integer))
      returning s.id, s.status, s.insurer
    ),
    told as (
      insert into outbox (case_id, seq, audience, insurer, provider_agb, topic, text, deadline_key, created_at)
      select d.case_id, d.seq, case when j.insurer is null then 'provider' else 'insurer' end, c.insurer, c.provider_agb,
        'webhook.disabled', $11::text, null, termijn_now()
      from judged j cross join settled d join contracting_case c on c.id = d.case_id
      where j.status = 'disabled'
    )
    select exists (select from settled) as settled, exists (select from judged where status = 'disabled') as disabled
  `,
};
