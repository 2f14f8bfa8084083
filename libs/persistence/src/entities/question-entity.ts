import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate, Instant } from '@termijn/calendar/types.js';
import type { Side } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A question and its answer. */
@Entity('question')
export class QuestionEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ name: 'asked_by', type: 'text' })
  askedBy: Side;

  @Column({ type: 'text' })
  text: string;

  @Column(instant('asked_at'))
  askedAt: Instant;

  /** Null where the policy names no term for the answer. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: CivilDate | null;

  @Column({ type: 'text', nullable: true })
  answer: string | null;

  @Column(instant('answered_at', { nullable: true }))
  answeredAt: Instant | null;

  @Column({ name: 'answered_seq', type: 'integer', nullable: true })
  answeredSeq: number | null;
}
