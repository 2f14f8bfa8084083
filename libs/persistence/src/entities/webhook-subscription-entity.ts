import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import type { DisabledBecause } from '../webhook-store/types.js';
import { instant } from './instant.js';

/** Who is told of facts, and where. Without its secrets: whoever lists subscriptions never has them in hand. */
@Entity('webhook_subscription')
export class WebhookSubscriptionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', nullable: true })
  insurer: string | null;

  @Column({ name: 'provider_agb', type: 'char', length: 8, nullable: true })
  providerAgb: string | null;

  @Column({ type: 'text' })
  url: string;

  @Column({ type: 'text', array: true })
  facts: string[];

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'text' })
  status: 'active' | 'disabled';

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'disabled_because', type: 'text', nullable: true })
  disabledBecause: DisabledBecause | null;

  @Column(instant('failing_since', { nullable: true }))
  failingSince: Instant | null;

  @Column(instant('previous_until', { nullable: true }))
  previousUntil: Instant | null;

  @Column({ name: 'created_by', type: 'jsonb' })
  createdBy: Actor;

  @Column(instant('created_at'))
  createdAt: Instant;

  @Column(instant('updated_at'))
  updatedAt: Instant;
}
