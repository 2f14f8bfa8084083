import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** A fact on its way to a subscriber. */
@Entity('webhook_delivery')
export class WebhookDeliveryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'subscription_id', type: 'uuid' })
  subscriptionId: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  fact: string;

  @Column({ type: 'text' })
  status: 'pending' | 'delivered' | 'failed';

  @Column({ type: 'integer' })
  attempts: number;

  @Column(instant('next_attempt_at', { nullable: true }))
  nextAttemptAt: Instant | null;

  @Column(instant('created_at'))
  createdAt: Instant;

  @Column(instant('settled_at', { nullable: true }))
  settledAt: Instant | null;
}
