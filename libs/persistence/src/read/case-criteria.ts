import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CriterionAssessmentEntity } from '../entities/criterion-assessment-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Judgements of criteria. A criterion without a row is open. */
@Injectable()
export class CaseCriteria {
  constructor(private readonly dataSource: DataSource) {}

  /** Every judgement there was, oldest first: the last of a criterion counts. */
  async read(visibility: Visibility, caseId: string): Promise<CriterionAssessmentEntity[]> {
    return ofCase(this.dataSource, CriterionAssessmentEntity, caseId, visibility)
      .orderBy('part.seq')
      .addOrderBy('part.criterion')
      .getMany();
  }
}
