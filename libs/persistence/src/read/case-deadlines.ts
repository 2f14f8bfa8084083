import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeadlineEntity } from '../entities/deadline-entity.js';
import { ofCase } from './of-case.js';
import type { Visibility } from './visibility.js';

/** Every deadline of a case, open or over, earliest due first. Reminders only when asked for. */
@Injectable()
export class CaseDeadlines {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, caseId: string, reminders = false): Promise<DeadlineEntity[]> {
    const query = ofCase(this.dataSource, DeadlineEntity, caseId, visibility);
    if (!reminders) query.andWhere(`part.kind <> 'reminder'`);
    return query.orderBy('part.dueOn').addOrderBy('part.key').addOrderBy('part.revision').getMany();
  }
}
