import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessAgreementEntity } from '../entities/process-agreement-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Process agreements, every version. */
@Injectable()
export class CaseProcessAgreements {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<ProcessAgreementEntity[]> {
    return ofCase(this.dataSource, ProcessAgreementEntity, caseId, visibility).orderBy('part.version').getMany();
  }
}
