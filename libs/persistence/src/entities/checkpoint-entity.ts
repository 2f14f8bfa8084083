import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** A signed mark of how far the histories had come. Append-only: the database refuses changes. */
@Entity('checkpoint')
export class CheckpointEntity {
  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column(instant('taken_at'))
  takenAt: Instant;

  /** How many histories had moved. */
  @Column({ type: 'integer' })
  heads: number;

  /** The exact text that was signed. */
  @Column({ type: 'text' })
  statement: string;

  /** Ed25519, base64. */
  @Column({ type: 'text' })
  signature: string;

  /** PEM (SPKI). */
  @Column({ name: 'public_key', type: 'text' })
  publicKey: string;
}
