import type { Statement } from '../database/statement.js';

export const clearSandboxClock: Statement = {
  name: 'termijn-clear-sandbox-clock',
  text: `
    delete from sandbox_clock
  `,
};
