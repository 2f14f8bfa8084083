import type { Statement } from '../database/statement.js';

/** $1 insurer, $2 contract year, $3 scope, $4 amount, $5 its versions, or null for any. No row when it has another, is absent or has granted more. */
export const setBudget: Statement = {
  name: 'termijn-set-budget',
  text: `
    update increase_budget b set amount = $4::numeric, version = b.version + 1, updated_at = termijn_now()
    where b.insurer = $1::text and b.contract_year = $2::integer and b.scope = $3::text
      and ($5::integer[] is null or b.version = any ($5::integer[])) and b.granted <= $4::numeric
    returning b.insurer, b.contract_year as "contractYear", b.scope, b.amount::text, b.granted::text, b.version, b.updated_at as "updatedAt"
  `,
};
