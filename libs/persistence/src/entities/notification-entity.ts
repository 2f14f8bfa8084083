import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Side } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** Something a side must hear. */
@Entity('outbox')
export class NotificationEntity {
  @PrimaryColumn({ type: 'bigint' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  audience: Side;

  @Column({ type: 'text' })
  insurer: string;

  @Column({ name: 'provider_agb', type: 'char', length: 8 })
  providerAgb: string;

  @Column({ type: 'text' })
  topic: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'deadline_key', type: 'text', nullable: true })
  deadlineKey: string | null;

  @Column(instant('created_at'))
  createdAt: Instant;

  @Column(instant('published_at', { nullable: true }))
  publishedAt: Instant | null;
}
