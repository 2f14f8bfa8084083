import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate, Instant } from '@termijn/calendar/types.js';
import type { DeadlineSide } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A deadline that passed, and what became of it. */
@Entity('breach')
export class BreachEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'text' })
  key: string;

  @PrimaryColumn({ name: 'opened_seq', type: 'integer' })
  openedSeq: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  side: DeadlineSide;

  @Column({ name: 'due_on', type: 'date' })
  dueOn: CivilDate;

  @Column(instant('first_late_at'))
  firstLateAt: Instant;

  @Column({ type: 'text' })
  status: 'open' | 'metLate' | 'withdrawn' | 'stands';

  @Column(instant('met_at', { nullable: true }))
  metAt: Instant | null;

  @Column(instant('closed_at', { nullable: true }))
  closedAt: Instant | null;

  @Column({ name: 'closed_seq', type: 'integer', nullable: true })
  closedSeq: number | null;

  @Column({ name: 'days_late', type: 'integer', nullable: true })
  daysLate: number | null;
}
