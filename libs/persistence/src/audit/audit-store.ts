import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import { systemScope, withinScope } from '../scope/scope.js';
import { addAuditRecords } from '../statements/add-audit-records.js';

/** A refused access or a read. Changes of state are recorded by the statements that make them. */
export interface AuditEntry {
  kind: 'refusal' | 'read';
  receivedAt: Instant;
  /** Null when nobody was recognised. */
  subject: string | null;
  role: string | null;
  insurer: string | null;
  providerAgb: string | null;
  /** Method and route template. */
  action: string;
  caseId: string | null;
  status: number;
  problemCode: string | null;
  requestId: string;
  /** Address that the request came from. */
  source: string;
  /** How many like it this stands for. */
  times: number;
}

/** The door to the audit trail, for what is no change of state. */
@Injectable()
export class AuditStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds records in one round trip. Throws the errors of `CaseStore`. */
  async add(entries: AuditEntry[]): Promise<void> {
    const run = () => runStatement(poolOf(this.dataSource), addAuditRecords, [JSON.stringify(entries)]);
    await withinScope(systemScope('audit trail'), run);
  }
}
