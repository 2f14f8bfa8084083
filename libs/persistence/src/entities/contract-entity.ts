import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate, Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** A version of the contract as recorded here. */
@Entity('contract')
export class ContractEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ name: 'contract_reference', type: 'text' })
  contractReference: string;

  @Column({ name: 'price_list_reference', type: 'text', nullable: true })
  priceListReference: string | null;

  @Column({ type: 'numeric', nullable: true })
  ceiling: string | null;

  @Column({ name: 'obligation_to_deliver', type: 'boolean' })
  obligationToDeliver: boolean;

  /** From when an offered contract holds; null where the agreement says so by itself. */
  @Column({ name: 'effective_on', type: 'date', nullable: true })
  effectiveOn: CivilDate | null;

  @Column(instant('recorded_at'))
  recordedAt: Instant;

  @Column({ type: 'text' })
  status: 'recorded' | 'proposed' | 'accepted' | 'refused' | 'retracted' | 'administrative' | 'terminated';

  @Column({ name: 'status_reason', type: 'text', nullable: true })
  statusReason: string | null;

  @Column(instant('status_at', { nullable: true }))
  statusAt: Instant | null;
}
