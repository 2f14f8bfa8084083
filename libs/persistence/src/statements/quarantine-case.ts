import type { Statement } from '../database/statement.js';

/** $1 case, $2 reason. No row when it stands aside already. */
export const quarantineCase: Statement = {
  name: 'termijn-quarantine-case',
  text: `
    update contracting_case set quarantined_at = termijn_now(), quarantine_reason = $2::text, version = version + 1
    where id = $1::uuid and quarantined_at is null
    returning id
  `,
};
