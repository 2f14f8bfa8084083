import type { StoredVecozoEvent } from '@termijn/persistence';
import type { InboxEvent } from './types.js';

/** The part of a stored event that was sent as its data. */
const dataOf = (raw: string): Record<string, unknown> => (JSON.parse(raw) as { data: Record<string, unknown> }).data;

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
