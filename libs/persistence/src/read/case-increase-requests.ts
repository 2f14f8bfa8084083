import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IncreaseRequestEntity } from '../entities/increase-request-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** What a case for a higher ceiling was opened with; none for any other case. */
@Injectable()
export class CaseIncreaseRequests {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<IncreaseRequestEntity[]> {
    return ofCase(this.dataSource, IncreaseRequestEntity, caseId, visibility).orderBy('part.number').getMany();
  }
}
