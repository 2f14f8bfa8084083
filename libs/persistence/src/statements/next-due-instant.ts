import type { Statement } from '../database/statement.js';

/** No row when nothing is open. */
export const nextDueInstant: Statement = {
  name: 'termijn-next-due-instant',
  text: `
    select fire_at as "fireAt" from deadline where status = 'open' order by fire_at limit 1
  `,
};
