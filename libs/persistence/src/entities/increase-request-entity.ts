import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { RequestedGround } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** What a case for a higher ceiling was opened with. */
@Entity('increase_request')
export class IncreaseRequestEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'numeric' })
  requested: string;

  @Column({ type: 'text' })
  explanation: string;

  @Column({ type: 'text', nullable: true })
  circumstances: string | null;

  /** The grounds of the policy that it rests on; null where the policy asks none. */
  @Column({ type: 'jsonb', nullable: true })
  grounds: RequestedGround[] | null;

  @Column({ name: 'contract_reference', type: 'text' })
  contractReference: string;

  @Column({ type: 'numeric' })
  ceiling: string;

  @Column(instant('received_at'))
  receivedAt: Instant;
}
