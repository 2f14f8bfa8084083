import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseEventEntity } from '../entities/case-event-entity.js';
import { decodeCursor } from './cursor.js';
import { ofCase } from './of-case.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';
import type { Visibility } from './visibility.js';

const list = 'history';

/** The history of a case in its dense order, oldest first. */
@Injectable()
export class CaseHistory {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string, page: PageRequest): Promise<Page<CaseEventEntity>> {
    const query = ofCase(this.dataSource, CaseEventEntity, caseId, visibility);
    if (page.after) query.andWhere('part.seq > :seq', { seq: Number(decodeCursor(list, ['whole'], page.after)[0]) });
    const events = await query
      .orderBy('part.seq')
      .limit(page.limit + 1)
      .getMany();
    return pageOf(list, events, page.limit, (event) => [String(event.seq)]);
  }
}
