import type { Statement } from '../database/statement.js';

/** Cases that a checkpoint marks or that have events, and that are not there. */
export const lostCases: Statement = {
  name: 'termijn-lost-cases',
  text: `
    select distinct h.case_id as "caseId" from checkpoint_head h where not exists (select from contracting_case c where c.id = h.case_id)
    union
    select distinct e.case_id from case_event e where not exists (select from contracting_case c where c.id = e.case_id)
  `,
};
