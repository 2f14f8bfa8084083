import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ContractEntity } from '../entities/contract-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** The contract as recorded here, every version; the last one counts. */
@Injectable()
export class CaseContracts {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<ContractEntity[]> {
    return ofCase(this.dataSource, ContractEntity, caseId, visibility).orderBy('part.version').getMany();
  }
}
