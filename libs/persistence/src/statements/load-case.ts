import type { Statement } from '../database/statement.js';

/** $1 case, $2 tenant, $3 idempotency key. Always one row. */
export const loadCase: Statement = {
  name: 'termijn-load-case',
  text: `
    select i.now,
      c.id, c.path, c.machine_version as "machineVersion", c.insurer, c.provider_agb as "providerAgb",
      c.provider_name as "providerName", c.provider_kind as "providerKind", c.provider_kvk as "providerKvk",
      c.contract_year as "contractYear", c.policy_version as "policyVersion", c.segment, c.state, c.snapshot, c.version,
      c.last_seq as "lastSeq", c.overdue, c.ended_at as "endedAt", c.quarantined_at as "quarantinedAt",
      c.quarantine_reason as "quarantineReason", c.opened_at as "openedAt", c.updated_at as "updatedAt",
      c.opened_by as "openedBy", c.attributes, c.acquisition,
      case when k.key is not null then
        json_build_object('fingerprint', k.fingerprint, 'status', k.status, 'body', k.body, 'location', k.location)
      end as remembered
    from (select termijn_now() as now) i
    left join contracting_case c on c.id = $1::uuid
    left join idempotency_key k on k.tenant = $2::text and k.key = $3::text
  `,
};
