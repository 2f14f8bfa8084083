import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Comparison } from '@termijn/policies';
import { instant } from './instant.js';

/** One judgement of one criterion. Append-only; the newest counts. */
@Entity('criterion_assessment')
export class CriterionAssessmentEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'text' })
  criterion: string;

  @PrimaryColumn({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  status: 'met' | 'notMet' | 'waived';

  @Column({ type: 'text' })
  explanation: string;

  @Column({ type: 'text', nullable: true })
  region: string | null;

  @Column({ type: 'text', nullable: true })
  specialism: string | null;

  /** The numbers compared; null for a person's judgement. */
  @Column({ type: 'jsonb', nullable: true })
  compared: Comparison[] | null;

  @Column(instant('assessed_at'))
  assessedAt: Instant;
}
