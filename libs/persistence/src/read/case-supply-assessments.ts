import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SupplyAssessmentEntity } from '../entities/supply-assessment-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Assessments of the contracted supply, oldest first; the last one counts. */
@Injectable()
export class CaseSupplyAssessments {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<SupplyAssessmentEntity[]> {
    return ofCase(this.dataSource, SupplyAssessmentEntity, caseId, visibility).orderBy('part.seq').getMany();
  }
}
