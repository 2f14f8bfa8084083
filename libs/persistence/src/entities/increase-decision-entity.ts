import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** A decision on a request; a grant that came to nothing was released to its budget. */
@Entity('increase_decision')
export class IncreaseDecisionEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  decision: 'granted' | 'rejected';

  @Column({ type: 'numeric', nullable: true })
  amount: string | null;

  @Column({ type: 'text', nullable: true })
  scope: string | null;

  @Column({ type: 'text', nullable: true })
  explanation: string | null;

  @Column(instant('decided_at'))
  decidedAt: Instant;

  @Column(instant('released_at', { nullable: true }))
  releasedAt: Instant | null;

  @Column({ name: 'release_reason', type: 'text', nullable: true })
  releaseReason: string | null;
}
