import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate, Instant } from '@termijn/calendar/types.js';
import type { Side } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A conversation that was logged; it touches no deadline. */
@Entity('conversation')
export class ConversationEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ name: 'logged_by', type: 'text' })
  loggedBy: Side;

  @Column({ type: 'text' })
  subject: string;

  @Column({ name: 'held_on', type: 'date' })
  heldOn: CivilDate;

  @Column({ type: 'jsonb' })
  participants: string[];

  @Column({ type: 'text' })
  notes: string;

  @Column(instant('logged_at'))
  loggedAt: Instant;
}
