import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { ProviderKind } from '@termijn/policies/schema/types.js';
import type { Actor, PathId } from '@termijn/workflow/decision/types.js';
import { instant } from './instant.js';

/** A case without its snapshot: nothing outside the case store decides on it. */
@Entity('contracting_case')
export class ContractingCaseEntity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  path: PathId;

  @Column({ name: 'machine_version', type: 'integer' })
  machineVersion: number;

  @Column({ type: 'text' })
  insurer: string;

  @Column({ name: 'provider_agb', type: 'char', length: 8 })
  providerAgb: string;

  @Column({ name: 'provider_name', type: 'text' })
  providerName: string;

  @Column({ name: 'provider_kind', type: 'text' })
  providerKind: ProviderKind;

  @Column({ name: 'provider_kvk', type: 'char', length: 8, nullable: true })
  providerKvk: string | null;

  @Column({ name: 'contract_year', type: 'integer' })
  contractYear: number;

  @Column({ name: 'policy_version', type: 'integer' })
  policyVersion: number;

  @Column({ type: 'text' })
  segment: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'last_seq', type: 'integer' })
  lastSeq: number;

  @Column({ type: 'boolean' })
  overdue: boolean;

  @Column(instant('ended_at', { nullable: true }))
  endedAt: Instant | null;

  @Column(instant('quarantined_at', { nullable: true }))
  quarantinedAt: Instant | null;

  @Column({ name: 'quarantine_reason', type: 'text', nullable: true })
  quarantineReason: string | null;

  @Column(instant('opened_at'))
  openedAt: Instant;

  @Column(instant('updated_at'))
  updatedAt: Instant;

  @Column({ name: 'opened_by', type: 'jsonb' })
  openedBy: Actor;

  @Column({ type: 'jsonb' })
  attributes: Record<string, unknown>;
}
