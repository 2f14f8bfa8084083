import type { Statement } from '../database/statement.js';

/** No row when nothing is open. Cases in quarantine do not count: nobody acts on them. */
export const nextDueInstant: Statement = {
  name: 'termijn-next-due-instant',
  text: `
    select d.fire_at as "fireAt" from deadline d
    where d.status = 'open'
      and not exists (select from contracting_case c where c.id = d.case_id and c.quarantined_at is not null)
    order by d.fire_at
    limit 1
  `,
};
