import type { StoredVecozoEvent } from '@termijn/persistence';
import { dataOf } from './message.js';
import type { InboxEvent } from './types.js';

export const inboxEventOf = ({ id, eventId, type, time, sequence, raw, actor, status, urged }: StoredVecozoEvent): InboxEvent => ({
  id,
  eventId,
  type,
  time,
  sequence,
  data: dataOf(raw),
  actor,
  status,
  urged,
});
