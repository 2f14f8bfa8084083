import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** What was refused but did come. Append-only. */
@Entity('late_receipt')
export class LateReceiptEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column(instant('received_at'))
  receivedAt: Instant;

  @Column(instant('recorded_at'))
  recordedAt: Instant;

  @Column({ type: 'jsonb' })
  actor: Actor;

  @Column({ name: 'refusal_code', type: 'text' })
  refusalCode: string;

  @Column({ type: 'text' })
  payload: string;
}
