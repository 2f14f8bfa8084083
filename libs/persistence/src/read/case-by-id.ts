import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ContractingCaseEntity } from '../entities/contracting-case-entity.js';
import { onlyVisible } from './only-visible.js';
import type { Visibility } from './visibility.js';

/** One case; null when it does not exist or is not the reader's, and nothing tells which. */
@Injectable()
export class CaseById {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<ContractingCaseEntity | null> {
    const query = this.dataSource.createQueryBuilder(ContractingCaseEntity, 'c').where('c.id = :caseId', { caseId });
    return onlyVisible(query, 'c', visibility).getOne();
  }
}
