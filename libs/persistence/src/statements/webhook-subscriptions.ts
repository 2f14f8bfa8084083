import type { Statement } from '../database/statement.js';

const columns = `s.id, s.secret, s.request_fingerprint as fingerprint, s.rotation_key as "rotationKey"`;
/** $1 insurer or null, $2 AGB or null: exactly one of them. */
const ofTenant = `(s.insurer = $1::text or s.provider_agb = $2::char(8))`;

/** $1 insurer, $2 AGB, $3 id, $4 address, $5 facts, $6 description, $7 secret, $8 by whom, $9 key, $10 its fingerprint, $11 at most so many. No row when there are so many, or the key was used. It begins at the end of what is settled now. */
export const createWebhookSubscription: Statement = {
  name: 'termijn-create-webhook-subscription',
  text: `
    insert into webhook_subscription (id, insurer, provider_agb, url, facts, description, status, secret, created_by, request_key,
      request_fingerprint, told_xid, told_number)
    select $3::uuid, $1::text, $2::char(8), $4::text, $5::text[], $6::text, 'active', $7::text, $8::jsonb, $9::text, $10::text,
      coalesce(e.xid, '0'::xid8), coalesce(e.feed_number, 0)
    from (select) one
    left join settled_end() e on true
    where (select count(*) from webhook_subscription s where ${ofTenant}) < $11::integer
    on conflict do nothing
    returning id
  `,
};

/** $1 insurer, $2 AGB, $3 the key of the request that created it. */
export const webhookSubscriptionByKey: Statement = {
  name: 'termijn-webhook-subscription-by-key',
  text: `select ${columns} from webhook_subscription s where ${ofTenant} and s.request_key = $3::text`,
};

/**
 * $1 insurer, $2 AGB, $3 id, $4 address, $5 facts, $6 whether a description is given, $7 it, $8 status; null leaves as it is. $9 the
 * versions on which it is done, or null for any. A row when it is there, in such a version.
 */
export const changeWebhookSubscription: Statement = {
  name: 'termijn-change-webhook-subscription',
  text: `
    update webhook_subscription s set url = coalesce($4::text, s.url), facts = coalesce($5::text[], s.facts),
      description = case when $6::boolean then $7::text else s.description end,
      status = coalesce($8::text, s.status),
      disabled_because = case coalesce($8::text, s.status) when 'active' then null else coalesce(s.disabled_because, 'byOwner') end,
      -- Who is switched on again, or moves, gets the time that everyone gets.
      failing_since = case when $8::text = 'active' or $4::text <> s.url then null else s.failing_since end,
      version = s.version + 1, updated_at = clock_timestamp()
    where ${ofTenant} and s.id = $3::uuid and ($9::integer[] is null or s.version = any($9::integer[]))
    returning s.id
  `,
};

/** $1 insurer, $2 AGB, $3 id, $4 the versions on which it is done, or null for any. A row when it was there, in such a version. */
export const deleteWebhookSubscription: Statement = {
  name: 'termijn-delete-webhook-subscription',
  text: `
    delete from webhook_subscription s
    where ${ofTenant} and s.id = $3::uuid and ($4::integer[] is null or s.version = any($4::integer[]))
    returning s.id
  `,
};

/** $1 insurer, $2 AGB, $3 id. The secret that holds now. */
export const webhookSubscriptionSecret: Statement = {
  name: 'termijn-webhook-subscription-secret',
  text: `select s.secret from webhook_subscription s where ${ofTenant} and s.id = $3::uuid`,
};

/**
 * $1 insurer, $2 AGB, $3 id, $4 new secret, $5 how many hours the old one serves beside it, $6 the request's key or null. The secret that
 * holds now: after a repeated request that is the one which the first made. A row when it is there.
 */
export const rotateWebhookSecret: Statement = {
  name: 'termijn-rotate-webhook-secret',
  text: `
    update webhook_subscription s set
      previous_secret = case when repeated then s.previous_secret else s.secret end,
      previous_until = case when repeated then s.previous_until else clock_timestamp() + make_interval(hours => $5::integer) end,
      secret = case when repeated then s.secret else $4::text end,
      rotation_key = $6::text,
      version = case when repeated then s.version else s.version + 1 end,
      updated_at = clock_timestamp()
    from (select w.id, coalesce(w.rotation_key = $6::text, false) as repeated from webhook_subscription w where w.id = $3::uuid for update) r
    where ${ofTenant} and s.id = r.id
    returning ${columns}
  `,
};

/** $1 insurer, $2 AGB, $3 subscription, $4 delivery. Its schedule begins anew, at once. A row when it is there. */
export const redeliverWebhook: Statement = {
  name: 'termijn-redeliver-webhook',
  text: `
    update webhook_delivery d set status = 'pending', tries = 0, next_attempt_at = clock_timestamp(), settled_at = null
    from webhook_subscription s
    where ${ofTenant} and s.id = $3::uuid and d.subscription_id = s.id and d.id = $4::uuid
    returning d.id
  `,
};
