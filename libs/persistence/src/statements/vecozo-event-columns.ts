/** The columns of an event as `StoredVecozoEvent` has them; the table goes by `e`. */
export const vecozoEventColumns = `
  e.id, e.insurer, e.event_id as "eventId", e.content_hash as "contentHash", e.content_key as "contentKey", e.copy_of as "copyOf", e.type, e.time, e.sequence, e.raw, e.actor,
  e.received_at as "receivedAt", e.case_id as "caseId", e.status, e.reason, e.applied_seq as "appliedSeq", e.attempts, e.urged,
  e.settled_at as "settledAt", e.settled_by as "settledBy"`;
