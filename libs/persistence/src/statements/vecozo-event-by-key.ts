import type { Statement } from '../database/statement.js';
import { vecozoEventColumns } from './vecozo-event-columns.js';

/** $1 insurer, $2 the sender's id. */
export const vecozoEventByKey: Statement = {
  name: 'termijn-vecozo-event-by-key',
  text: `select ${vecozoEventColumns} from vecozo_event e where e.insurer = $1::text and e.event_id = $2::text`,
};
