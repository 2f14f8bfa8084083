import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** Who did what, for whom, with what result. Append-only: the database refuses changes. */
@Entity('audit_record')
export class AuditRecordEntity {
  /** A big integer as text: JavaScript's numbers are too small for it. */
  @PrimaryColumn({ type: 'bigint' })
  id: string;

  @Column({ type: 'text' })
  kind: 'change' | 'refusal' | 'read';

  @Column(instant('received_at'))
  receivedAt: Instant;

  @Column(instant('recorded_at'))
  recordedAt: Instant;

  @Column({ type: 'text', nullable: true })
  subject: string | null;

  @Column({ type: 'text', nullable: true })
  role: string | null;

  @Column({ type: 'text', nullable: true })
  insurer: string | null;

  @Column({ name: 'provider_agb', type: 'char', length: 8, nullable: true })
  providerAgb: string | null;

  @Column({ name: 'on_behalf_of', type: 'text', nullable: true })
  onBehalfOf: string | null;

  @Column({ type: 'text' })
  action: string;

  @Column({ name: 'object_kind', type: 'text', nullable: true })
  objectKind: string | null;

  @Column({ name: 'object_id', type: 'text', nullable: true })
  objectId: string | null;

  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId: string | null;

  @Column({ type: 'text', array: true, nullable: true })
  facts: string[] | null;

  @Column({ type: 'integer', nullable: true })
  status: number | null;

  @Column({ name: 'problem_code', type: 'text', nullable: true })
  problemCode: string | null;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId: string | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Column({ type: 'integer' })
  times: number;
}
