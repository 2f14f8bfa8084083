import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { instant } from './instant.js';

/** One version of the answers of a new provider. Append-only; the submitted one is the last. */
@Entity('questionnaire')
export class QuestionnaireEntity {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ type: 'integer' })
  seq: number;

  @Column({ type: 'jsonb' })
  answers: Record<string, unknown>;

  @Column({ type: 'boolean' })
  submitted: boolean;

  @Column(instant('saved_at'))
  savedAt: Instant;
}
