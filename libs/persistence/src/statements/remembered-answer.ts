import type { Statement } from '../database/statement.js';

/** $1 tenant, $2 idempotency key. Always one row. */
export const rememberedAnswer: Statement = {
  name: 'termijn-remembered-answer',
  text: `
    select i.now,
      case when k.key is not null then
        json_build_object('fingerprint', k.fingerprint, 'status', k.status, 'body', k.body, 'location', k.location)
      end as remembered
    from (select termijn_now() as now) i
    left join idempotency_key k on k.tenant = $1::text and k.key = $2::text
  `,
};
