import type { Statement } from '../database/statement.js';

/** $1 at most so many. Cases with events that were not judged yet, or were on another version of the case than it has now. */
export const casesWithWaitingVecozoEvents: Statement = {
  name: 'termijn-cases-with-waiting-vecozo-events',
  text: `
    select distinct e.case_id as "caseId"
    from vecozo_event e
    join contracting_case c on c.id = e.case_id
    where e.status in ('received', 'parked') and e.judged_version is distinct from c.version and c.quarantined_at is null
    limit $1::integer
  `,
};
