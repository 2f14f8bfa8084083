import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AlternativeSupplyEntity } from '../entities/alternative-supply-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Every look at the contracted alternatives; the last one counts. */
@Injectable()
export class CaseAlternativeSupply {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<AlternativeSupplyEntity[]> {
    return ofCase(this.dataSource, AlternativeSupplyEntity, caseId, visibility).orderBy('part.seq').getMany();
  }
}
