import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IncreaseProductEntity } from '../entities/increase-product-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Forecast and realisation of a request, per product. */
@Injectable()
export class CaseIncreaseProducts {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<IncreaseProductEntity[]> {
    return ofCase(this.dataSource, IncreaseProductEntity, caseId, visibility).orderBy('part.number').getMany();
  }
}
