/** Who did what, for whom, with what result. */
export class AuditRecordView {
  id: string;

  /** `change`: a change of state. `refusal`: a refused access or request. `read`: a read of this trail or of a bundle. */
  kind: 'change' | 'refusal' | 'read';

  /** When the request came in, by the clock of the service; never the sandbox clock. */
  receivedAt: string;

  /** When this was recorded. */
  recordedAt: string;

  /** Account; null when nobody was recognised. */
  subject: string | null;

  /** Its role; `clock` for what the service does by itself. */
  role: string | null;

  insurer: string | null;
  providerAgb: string | null;

  /** The side whose act it was, when the other side entered it. */
  onBehalfOf: string | null;

  /**
   * Method and route, or what the service did by itself.
   * @example POST /v1/cases/:caseId/events
   */
  action: string;

  objectKind: string | null;
  objectId: string | null;
  caseId: string | null;

  /** What it made of the case, in the words of its history; for another object what was done with its row. */
  facts: string[];

  /** The status that was answered. */
  status: number | null;

  problemCode: string | null;

  /** The X-Request-Id of the answer. */
  requestId: string | null;

  /** Address that the request came from. */
  source: string | null;

  /** How many alike within a minute this stands for. */
  times: number;
}

/** A page of the audit trail, newest first. */
export class AuditRecordListView {
  items: AuditRecordView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
