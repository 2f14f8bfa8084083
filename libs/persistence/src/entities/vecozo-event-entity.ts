import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import type { VecozoEventStatus, VecozoReason } from '../vecozo-inbox/types.js';
import { instant } from './instant.js';

/** What VECOZO reported, and what became of it. */
@Entity('vecozo_event')
export class VecozoEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  insurer: string;

  @Column({ name: 'event_id', type: 'text' })
  eventId: string;

  @Column({ type: 'text' })
  type: string;

  @Column(instant('time'))
  time: Instant;

  @Column({ type: 'integer', nullable: true })
  sequence: number | null;

  @Column({ type: 'text' })
  raw: string;

  @Column(instant('received_at'))
  receivedAt: Instant;

  @Column({ name: 'case_id', type: 'uuid', nullable: true })
  caseId: string | null;

  @Column({ type: 'text' })
  status: VecozoEventStatus;

  @Column({ type: 'jsonb', nullable: true })
  reason: VecozoReason | null;

  @Column({ name: 'applied_seq', type: 'integer', nullable: true })
  appliedSeq: number | null;

  @Column({ type: 'integer' })
  attempts: number;

  @Column(instant('settled_at', { nullable: true }))
  settledAt: Instant | null;

  @Column({ name: 'settled_by', type: 'jsonb', nullable: true })
  settledBy: Actor | null;
}
