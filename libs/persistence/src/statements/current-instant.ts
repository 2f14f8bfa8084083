import type { Statement } from '../database/statement.js';

export const currentInstant: Statement = {
  name: 'termijn-current-instant',
  text: `
    select termijn_now() as now
  `,
};
