import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDate } from '@termijn/calendar/types.js';
import { ContractingCaseEntity } from '../entities/contracting-case-entity.js';
import { DeadlineEntity } from '../entities/deadline-entity.js';
import { decodeCursor } from './cursor.js';
import { onlyVisible } from './only-visible.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';
import type { Visibility } from './visibility.js';

export interface CaseFilter {
  path?: string;
  state?: string;
  insurer?: string;
  providerAgb?: string;
  contractYear?: number;
  overdue?: boolean;
  /** Only cases with an open deadline (no reminder) whose `dueOn` lies before this day. */
  dueBefore?: CivilDate;
}

/** A case in a list, with the open deadline that comes first; reminders are none. */
export type ListedCase = ContractingCaseEntity & { nextDeadline: DeadlineEntity | null };

const list = 'cases';

/** Cases, newest first. A case that is opened while somebody turns the pages appears on none of the later ones. */
@Injectable()
export class CaseList {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, filter: CaseFilter, page: PageRequest): Promise<Page<ListedCase>> {
    const query = this.dataSource.createQueryBuilder(ContractingCaseEntity, 'c').where('true');
    onlyVisible(query, 'c', visibility);
    for (const column of ['path', 'state', 'insurer', 'providerAgb', 'contractYear', 'overdue'] as const) {
      if (filter[column] !== undefined) query.andWhere(`c.${column} = :${column}`, { [column]: filter[column] });
    }
    if (filter.dueBefore) {
      const due = query
        .subQuery()
        .select('1')
        .from(DeadlineEntity, 'd')
        .where(`d.caseId = c.id and d.status = 'open' and d.kind <> 'reminder' and d.dueOn < :dueBefore`);
      query.andWhere(`exists ${due.getQuery()}`, { dueBefore: filter.dueBefore });
    }
    if (page.after) {
      const [openedAt, id] = decodeCursor(list, ['instant', 'uuid'], page.after);
      query.andWhere('(c.openedAt, c.id) < (:openedAt, :id)', { openedAt, id });
    }
    const cases = await query
      .orderBy('c.openedAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    const { items, next } = pageOf(list, cases, page.limit, (found) => [found.openedAt, found.id]);
    return { items: await this.withNextDeadline(items), next };
  }

  private async withNextDeadline(cases: ContractingCaseEntity[]): Promise<ListedCase[]> {
    if (cases.length === 0) return [];
    const first = await this.dataSource
      .createQueryBuilder(DeadlineEntity, 'd')
      .distinctOn(['d.caseId'])
      .where(`d.caseId in (:...ids) and d.status = 'open' and d.kind <> 'reminder'`, { ids: cases.map((found) => found.id) })
      .orderBy('d.caseId')
      .addOrderBy('d.dueOn')
      .addOrderBy('d.key')
      .getMany();
    const byCase = new Map(first.map((deadline) => [deadline.caseId, deadline]));
    return cases.map((found) => ({ ...found, nextDeadline: byCase.get(found.id) ?? null }));
  }
}
