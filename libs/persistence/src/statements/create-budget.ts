import type { Statement } from '../database/statement.js';

/** $1 insurer, $2 contract year, $3 scope, $4 amount. No row when it is there already. */
export const createBudget: Statement = {
  name: 'termijn-create-budget',
  text: `
    insert into increase_budget as b (insurer, contract_year, scope, amount, granted, version, updated_at)
    values ($1::text, $2::integer, $3::text, $4::numeric, 0, 1, termijn_now())
    on conflict (insurer, contract_year, scope) do nothing
    returning b.insurer, b.contract_year as "contractYear", b.scope, b.amount::text, b.granted::text, b.version, b.updated_at as "updatedAt"
  `,
};
