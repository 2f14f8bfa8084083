import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LateReceiptEntity } from '../entities/late-receipt-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** What was refused but did come, oldest first. */
@Injectable()
export class CaseLateReceipts {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string): Promise<LateReceiptEntity[]> {
    return ofCase(this.dataSource, LateReceiptEntity, caseId, visibility).orderBy('part.recordedAt').addOrderBy('part.id').getMany();
  }
}
