import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ContractingCaseEntity } from '../entities/contracting-case-entity.js';
import { onlyVisible } from './only-visible.js';
import type { Visibility } from './visibility.js';

/** The running cases of a policy that are under an older version than this, oldest first. */
@Injectable()
export class CasesBehindVersion {
  constructor(private readonly dataSource: DataSource) {}

  async read(
    visibility: Visibility,
    { insurer, contractYear, version }: { insurer: string; contractYear: number; version: number },
    limit: number,
  ): Promise<string[]> {
    const query = this.dataSource
      .createQueryBuilder(ContractingCaseEntity, 'c')
      .select('c.id')
      .where('c.insurer = :insurer and c.contractYear = :contractYear', { insurer, contractYear })
      .andWhere('c.policyVersion < :version and c.endedAt is null', { version });
    const found = await onlyVisible(query, 'c', visibility).orderBy('c.id').limit(limit).getMany();
    return found.map(({ id }) => id);
  }
}
