import type { Statement } from '../database/statement.js';

/** $1 insurer, $2 AGB, $3 contract year, $4 tenant, $5 idempotency key. Always one row. */
export const beforeOpening: Statement = {
  name: 'termijn-before-opening',
  text: `
    select i.now, c.id as "existingCaseId",
      case when k.key is not null then
        json_build_object('fingerprint', k.fingerprint, 'status', k.status, 'body', k.body, 'location', k.location)
      end as remembered
    from (select termijn_now() as now) i
    left join contracting_case c on c.insurer = $1::text and c.provider_agb = $2::char(8) and c.contract_year = $3::integer
      and c.acquisition and c.state <> 'notContracted'
    left join idempotency_key k on k.tenant = $4::text and k.key = $5::text
  `,
};
