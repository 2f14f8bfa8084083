import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor, Evidence, Side } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A row of the history. Append-only: the database refuses changes. */
@Entity('case_event')
export class CaseEventEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'text' })
  fact: string;

  @Column({ type: 'jsonb' })
  actor: Actor;

  @Column({ name: 'on_behalf_of', type: 'text', nullable: true })
  onBehalfOf: Side | null;

  @Column({ type: 'jsonb', nullable: true })
  evidence: Evidence | null;

  @Column(instant('received_at'))
  receivedAt: Instant;

  @Column(instant('recorded_at'))
  recordedAt: Instant;

  @Column({ name: 'from_state', type: 'text' })
  from: string;

  @Column({ name: 'to_state', type: 'text' })
  to: string;

  @Column({ type: 'text', nullable: true })
  why: string | null;

  /** The exact JSON bytes of the whole step. */
  @Column({ type: 'text' })
  payload: string;
}
