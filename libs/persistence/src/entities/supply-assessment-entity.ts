import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** Whether the contracted supply is sufficient. Append-only; the newest counts. */
@Entity('supply_assessment')
export class SupplyAssessmentEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  outcome: 'sufficient' | 'insufficient';

  @Column({ type: 'text' })
  motivation: string;

  @Column(instant('assessed_at'))
  assessedAt: Instant;
}
