import type { DataSource, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { ContractingCaseEntity } from '../entities/contracting-case-entity.js';
import { onlyVisible } from './only-visible.js';
import type { Visibility } from './visibility.js';

/** The rows of one case in a table beside it, under the alias `part`, if the reader may see the case; none otherwise. */
export function ofCase<Row extends ObjectLiteral>(
  dataSource: DataSource,
  table: EntityTarget<Row>,
  caseId: string,
  visibility: Visibility,
): SelectQueryBuilder<Row> {
  const query = dataSource
    .createQueryBuilder(table, 'part')
    .innerJoin(ContractingCaseEntity, 'owner', 'owner.id = part.caseId')
    .where('part.caseId = :caseId', { caseId });
  return onlyVisible(query, 'owner', visibility);
}
