import type { Statement } from '../database/statement.js';

/** No row when the clock is the database clock. */
export const readSandboxClock: Statement = {
  name: 'termijn-read-sandbox-clock',
  text: `
    select base_instant as "baseInstant", set_at as "setAt", ticking, termijn_now() as now from sandbox_clock
  `,
};
