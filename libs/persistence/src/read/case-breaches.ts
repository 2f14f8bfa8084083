import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BreachEntity } from '../entities/breach-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Deadlines that passed and what became of them, in the order in which they passed. */
@Injectable()
export class CaseBreaches {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<BreachEntity[]> {
    return ofCase(this.dataSource, BreachEntity, caseId, visibility).orderBy('part.openedSeq').addOrderBy('part.key').getMany();
  }
}
