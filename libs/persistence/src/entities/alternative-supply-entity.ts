import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** One look at the contracted alternatives. Append-only; the newest counts. */
@Entity('alternative_supply')
export class AlternativeSupplyEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  seq: number;

  @Column({ type: 'boolean' })
  sufficient: boolean;

  @Column({ type: 'text' })
  accessibility: string;

  @Column({ name: 'travel_distance', type: 'text' })
  travelDistance: string;

  @Column({ type: 'text' })
  motivation: string;

  @Column(instant('assessed_at'))
  assessedAt: Instant;
}
