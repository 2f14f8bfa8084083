import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { AuditRecordEntity } from '../entities/audit-record-entity.js';
import { decodeCursor } from './cursor.js';
import { onlyVisible } from './only-visible.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';
import type { Visibility } from './visibility.js';

export interface AuditRecordFilter {
  kind?: AuditRecordEntity['kind'];
  caseId?: string;
  subject?: string;
  status?: number;
  /** Only what was recorded at or after this moment, and before that one. */
  since?: Instant;
  before?: Instant;
}

const list = 'audit-records';

/** The audit trail of one insurer, or of all; newest first. A provider has none: its acts are in the trail of its insurers. */
@Injectable()
export class AuditRecordList {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, filter: AuditRecordFilter, page: PageRequest): Promise<Page<AuditRecordEntity>> {
    const query = this.dataSource.createQueryBuilder(AuditRecordEntity, 'a').where('true');
    if ('agb' in visibility) query.andWhere('false');
    else onlyVisible(query, 'a', visibility);
    for (const column of ['kind', 'caseId', 'subject', 'status'] as const) {
      if (filter[column] !== undefined) query.andWhere(`a.${column} = :${column}`, { [column]: filter[column] });
    }
    if (filter.since) query.andWhere('a.recordedAt >= :since', { since: filter.since });
    if (filter.before) query.andWhere('a.recordedAt < :before', { before: filter.before });
    if (page.after) query.andWhere('a.id < :id', { id: decodeCursor(list, ['whole'], page.after)[0] });
    const records = await query
      .orderBy('a.id', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    return pageOf(list, records, page.limit, (record) => [record.id]);
  }
}
