import type { Statement } from '../database/statement.js';

/** The newest checkpoint, and the clock of the database. Always one row. */
export const lastCheckpoint: Statement = {
  name: 'termijn-last-checkpoint',
  text: `
    select c.number, c.statement, clock_timestamp() as now
    from (select 1) always
    left join lateral (select k.number, k.statement from checkpoint k order by k.number desc limit 1) c on true
  `,
};
