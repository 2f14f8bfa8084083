import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Side } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A version of the process agreements. */
@Entity('process_agreement')
export class ProcessAgreementEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ name: 'proposed_by', type: 'text' })
  proposedBy: Side;

  @Column({ type: 'text' })
  status: 'proposed' | 'agreed' | 'imposed' | 'superseded';

  @Column({ type: 'jsonb' })
  terms: Record<string, unknown>;

  @Column(instant('proposed_at'))
  proposedAt: Instant;

  @Column(instant('status_at'))
  statusAt: Instant;
}
