import type { Statement } from '../database/statement.js';

/**
 * $1 insurer, $2 AGB, $3 contract year, $4 path, $5 scope of a budget: that budget, or the one with the most room when none is named.
 * Always one row.
 */
export const caseFacts: Statement = {
  name: 'termijn-case-facts',
  text: `
    select contract_in_force($1::text, $2::char(8), $3::integer) as contract,
      (select count(*)::integer + 1 from contracting_case c
        where c.insurer = $1::text and c.provider_agb = $2::char(8) and c.contract_year = $3::integer and c.path = $4::text
          and not c.acquisition) as "requestNumber",
      (select json_build_object('scope', b.scope, 'amount', b.amount::text, 'granted', b.granted::text) from increase_budget b
        where b.insurer = $1::text and b.contract_year = $3::integer and ($5::text is null or b.scope = $5::text)
        order by b.amount - b.granted desc, b.scope limit 1) as budget
  `,
};
