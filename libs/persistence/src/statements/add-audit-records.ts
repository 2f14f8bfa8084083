import type { Statement } from '../database/statement.js';

/** $1 the entries, as JSON. */
export const addAuditRecords: Statement = {
  name: 'termijn-add-audit-records',
  text: `
    insert into audit_record (kind, received_at, recorded_at, subject, role, insurer, provider_agb, action, object_kind, object_id, case_id,
      status, problem_code, request_id, source, times)
    select e.kind, e."receivedAt", clock_timestamp(), e.subject, e.role, e.insurer, e."providerAgb", e.action,
      case when e."caseId" is not null then 'case' end, e."caseId"::text, e."caseId", e.status, e."problemCode", e."requestId", e.source, e.times
    from jsonb_to_recordset($1::jsonb) as e(kind text, "receivedAt" timestamptz, subject text, role text, insurer text, "providerAgb" char(8),
      action text, "caseId" uuid, status integer, "problemCode" text, "requestId" text, source text, times integer)
  `,
};
