import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IncreaseDecisionEntity } from '../entities/increase-decision-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Every decision on a request for a higher ceiling, oldest first. */
@Injectable()
export class CaseIncreaseDecisions {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<IncreaseDecisionEntity[]> {
    return ofCase(this.dataSource, IncreaseDecisionEntity, caseId, visibility).orderBy('part.number').getMany();
  }
}
