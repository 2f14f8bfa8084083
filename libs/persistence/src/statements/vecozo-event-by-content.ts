import type { Statement } from '../database/statement.js';
import { vecozoEventColumns } from './vecozo-event-columns.js';

/** $1 insurer, $2 hash of what the event says. */
export const vecozoEventByContent: Statement = {
  name: 'termijn-vecozo-event-by-content',
  text: `
    select ${vecozoEventColumns} from vecozo_event e
    where e.insurer = $1::text and e.content_key = $2::text and e.copy_of is null
  `,
};
