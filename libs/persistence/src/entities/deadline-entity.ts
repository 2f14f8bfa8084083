import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Anchor, CivilDate, Instant } from '@termijn/calendar/types.js';
import type { DeadlineKind, DeadlineSide, DeadlineStatus } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A deadline, also when it is over. */
@Entity('deadline')
export class DeadlineEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: DeadlineKind;

  @Column({ type: 'text' })
  side: DeadlineSide;

  @Column({ name: 'milestone_id', type: 'text', nullable: true })
  milestoneId: string | null;

  @Column({ type: 'jsonb', nullable: true })
  anchor: Anchor | null;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: CivilDate;

  @Column(instant('first_late_at'))
  firstLateAt: Instant;

  @Column(instant('fire_at'))
  fireAt: Instant;

  @Column({ name: 'days_before', type: 'integer', nullable: true })
  daysBefore: number | null;

  @Column({ type: 'text' })
  status: DeadlineStatus;

  @Column({ type: 'integer' })
  revision: number;

  @Column({ name: 'opened_seq', type: 'integer' })
  openedSeq: number;

  @Column({ name: 'closed_seq', type: 'integer', nullable: true })
  closedSeq: number | null;

  @Column(instant('closed_at', { nullable: true }))
  closedAt: Instant | null;

  @Column({ name: 'days_late', type: 'integer', nullable: true })
  daysLate: number | null;

  @Column({ type: 'text' })
  insurer: string;

  @Column({ name: 'provider_agb', type: 'char', length: 8 })
  providerAgb: string;
}
