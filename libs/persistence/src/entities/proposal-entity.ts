import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Side } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** An offer or a counter-proposal. Amounts are euros as text with two decimals. */
@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'text' })
  side: Side;

  @Column({ type: 'text' })
  kind: 'offer' | 'counterProposal';

  @Column({ name: 'offer_version', type: 'integer', nullable: true })
  offerVersion: number | null;

  @Column({ type: 'text' })
  explanation: string;

  @Column({ type: 'boolean' })
  substantive: boolean;

  @Column({ type: 'numeric' })
  total: string;

  @Column(instant('received_at'))
  receivedAt: Instant;

  @Column({ type: 'text' })
  status: 'standing' | 'voided' | 'refused' | 'withdrawn' | 'agreed';

  @Column({ name: 'status_reason', type: 'text', nullable: true })
  statusReason: string | null;

  @Column(instant('status_at', { nullable: true }))
  statusAt: Instant | null;
}
