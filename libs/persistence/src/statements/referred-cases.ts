import type { Statement } from '../database/statement.js';

/** $1 insurer of the reader; $2 case, or $3 AGB, $4 contract year and perhaps $5 path. Always one row. */
export const referredCases: Statement = {
  name: 'termijn-referred-cases',
  text: `
    select i.now, coalesce(f.cases, '[]') as cases
    from (select termijn_now() as now) i
    left join lateral (
      select json_agg(json_build_object('id', c.id, 'path', c.path, 'ended', c.ended_at is not null)) as cases
      from contracting_case c
      where c.insurer = $1::text and (
        c.id = $2::uuid
        or ($2::uuid is null and c.provider_agb = $3::char(8) and c.contract_year = $4::integer and ($5::text is null or c.path = $5::text))
      )
    ) f on true
  `,
};
