import type { Statement } from '../database/statement.js';

/** $1 insurer or null for all, $2 contract year or null for all. */
export const listBudgets: Statement = {
  name: 'termijn-list-budgets',
  text: `
    select b.insurer, b.contract_year as "contractYear", b.scope, b.amount::text, b.granted::text, b.version, b.updated_at as "updatedAt"
    from increase_budget b
    where ($1::text is null or b.insurer = $1::text) and ($2::integer is null or b.contract_year = $2::integer)
    order by b.contract_year desc, b.insurer, b.scope
  `,
};
