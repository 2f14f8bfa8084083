import type { Statement } from '../database/statement.js';

/** $1 the instant, $2 whether it runs on. */
export const setSandboxClock: Statement = {
  name: 'termijn-set-sandbox-clock',
  text: `
    insert into sandbox_clock (base_instant, set_at, ticking)
    values ($1::timestamptz, clock_timestamp(), $2::boolean)
    on conflict (only_row) do update set base_instant = excluded.base_instant, set_at = excluded.set_at, ticking = excluded.ticking
    returning base_instant as "baseInstant", set_at as "setAt", ticking, base_instant as now
  `,
};
