import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDate } from '@termijn/calendar/types.js';
import type { DeadlineKind, DeadlineSide, DeadlineStatus } from '@termijn/workflow/decision/types.js';
import { ContractingCaseEntity } from '../entities/contracting-case-entity.js';
import { DeadlineEntity } from '../entities/deadline-entity.js';
import { decodeCursor } from './cursor.js';
import { onlyVisible } from './only-visible.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';
import type { Visibility } from './visibility.js';

export interface DeadlineFilter {
  /** First and last `dueOn`, both included. */
  from?: CivilDate;
  to?: CivilDate;
  /** Who must act: a side also gets what both must do. */
  side?: DeadlineSide;
  kinds?: Exclude<DeadlineKind, 'reminder'>[];
  /** `open` when left out. */
  status?: DeadlineStatus;
}

/** A deadline with what a list must say of its case. */
export type ListedDeadline = DeadlineEntity & { case: Pick<ContractingCaseEntity, 'state' | 'providerName' | 'contractYear' | 'path'> };

const list = 'deadlines';

/** Deadlines over all cases, earliest due first. Reminders are no deadlines of anybody. */
@Injectable()
export class DeadlineWindow {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, filter: DeadlineFilter, page: PageRequest): Promise<Page<ListedDeadline>> {
    const query = this.dataSource
      .createQueryBuilder(DeadlineEntity, 'd')
      // Written out, not a parameter: only then do the partial indexes serve.
      .where(`d.kind <> 'reminder'`);
    if ((filter.status ?? 'open') === 'open') query.andWhere(`d.status = 'open'`);
    else query.andWhere(`d.status = :status and d.status <> 'open'`, { status: filter.status });
    onlyVisible(query, 'd', visibility);
    // A provider has few cases, and no index of its own on deadlines: go through the cases.
    if ('agb' in visibility) {
      const own = query.subQuery().select('c.id').from(ContractingCaseEntity, 'c').where('c.providerAgb = :visibleAgb');
      query.andWhere(`d.caseId in ${own.getQuery()}`);
    }
    if (filter.from) query.andWhere('d.dueOn >= :from', { from: filter.from });
    if (filter.to) query.andWhere('d.dueOn <= :to', { to: filter.to });
    if (filter.side) query.andWhere('d.side in (:...sides)', { sides: sidesFor(filter.side) });
    if (filter.kinds) query.andWhere('d.kind = any(:kinds)', { kinds: filter.kinds });
    if (page.after) {
      const [dueOn, id] = decodeCursor(list, ['date', 'uuid'], page.after);
      query.andWhere('(d.dueOn, d.id) > (:dueOn, :id)', { dueOn, id });
    }
    const deadlines = await query
      .orderBy('d.dueOn')
      .addOrderBy('d.id')
      .limit(page.limit + 1)
      .getMany();
    const { items, next } = pageOf(list, deadlines, page.limit, (deadline) => [deadline.dueOn, deadline.id]);
    return { items: await this.withCase(items), next };
  }

  private async withCase(deadlines: DeadlineEntity[]): Promise<ListedDeadline[]> {
    const ids = [...new Set(deadlines.map((deadline) => deadline.caseId))];
    if (ids.length === 0) return [];
    const cases = await this.dataSource
      .createQueryBuilder(ContractingCaseEntity, 'c')
      .select(['c.id', 'c.state', 'c.providerName', 'c.contractYear', 'c.path'])
      .where('c.id in (:...ids)', { ids })
      .getMany();
    const byId = new Map(cases.map(({ id, state, providerName, contractYear, path }) => [id, { state, providerName, contractYear, path }]));
    return deadlines.map((deadline) => ({ ...deadline, case: byId.get(deadline.caseId)! }));
  }
}

function sidesFor(side: DeadlineSide): DeadlineSide[] {
  return side === 'insurer' || side === 'provider' ? [side, 'both'] : [side];
}
