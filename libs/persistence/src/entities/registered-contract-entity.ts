import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A contract that did not arise here, as a purchaser registered it. Append-only; the newest counts. */
@Entity('registered_contract')
export class RegisteredContractEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  insurer: string;

  @Column({ name: 'provider_agb', type: 'char', length: 8 })
  providerAgb: string;

  @Column({ name: 'contract_year', type: 'integer' })
  contractYear: number;

  @Column({ type: 'text' })
  reference: string;

  @Column({ type: 'numeric', nullable: true })
  ceiling: string | null;

  @Column({ name: 'obligation_to_deliver', type: 'boolean' })
  obligationToDeliver: boolean;

  @Column(instant('registered_at'))
  registeredAt: Instant;

  @Column({ name: 'registered_by', type: 'jsonb' })
  registeredBy: Actor;
}
