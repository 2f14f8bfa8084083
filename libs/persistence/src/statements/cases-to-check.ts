import type { Statement } from '../database/statement.js';

/** $1 only this case or null for all, $2 only ids after this one or null, $3 at most so many. */
export const casesToCheck: Statement = {
  name: 'termijn-cases-to-check',
  text: `
    select c.id, c.path, c.insurer, c.provider_agb as "providerAgb", c.contract_year as "contractYear", c.opened_at as "openedAt",
      c.last_seq as "lastSeq"
    from contracting_case c
    where ($1::uuid is null or c.id = $1::uuid) and ($2::uuid is null or c.id > $2::uuid)
    order by c.id
    limit $3::integer
  `,
};
