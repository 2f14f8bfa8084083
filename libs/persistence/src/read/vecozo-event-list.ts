import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import { VecozoEventEntity } from '../entities/vecozo-event-entity.js';
import type { VecozoEventStatus } from '../vecozo-inbox/types.js';
import { decodeCursor } from './cursor.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';

export interface VecozoEventFilter {
  status?: VecozoEventStatus;
  caseId?: string;
  /** Only what was received at or after this moment. */
  since?: Instant;
}

/** Whose events: of one insurer, or of all. A provider has none: they came to its insurer. */
export type VecozoVisibility = { insurer: string } | { all: true };

const list = 'vecozo-events';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What VECOZO reported, newest first. */
@Injectable()
export class VecozoEventList {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: VecozoVisibility, filter: VecozoEventFilter, page: PageRequest): Promise<Page<VecozoEventEntity>> {
    const query = this.visible(visibility);
    if (filter.status) query.andWhere('e.status = :status', { status: filter.status });
    if (filter.caseId) query.andWhere('e.caseId = :caseId', { caseId: filter.caseId });
    if (filter.since) query.andWhere('e.receivedAt >= :since', { since: filter.since });
    if (page.after) {
      const [receivedAt, id] = decodeCursor(list, ['instant', 'uuid'], page.after);
      query.andWhere('(e.receivedAt, e.id) < (:receivedAt, :id)', { receivedAt, id });
    }
    const events = await query
      .orderBy('e.receivedAt', 'DESC')
      .addOrderBy('e.id', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    return pageOf(list, events, page.limit, (event) => [event.receivedAt, event.id]);
  }

  /** One event of an insurer, by the sender's id. */
  async ofSender(insurer: string, eventId: string): Promise<VecozoEventEntity | null> {
    return this.visible({ insurer }).andWhere('e.eventId = :eventId', { eventId }).getOne();
  }

  /** One event, by our id or by the sender's; null when there is none, or not for this reader. */
  async one(visibility: VecozoVisibility, id: string): Promise<VecozoEventEntity | null> {
    const ours = uuid.test(id) ? await this.visible(visibility).andWhere('e.id = :id', { id }).getOne() : null;
    if (ours || 'all' in visibility) return ours;
    return this.ofSender(visibility.insurer, id);
  }

  private visible(visibility: VecozoVisibility) {
    const query = this.dataSource.createQueryBuilder(VecozoEventEntity, 'e').where('true');
    return 'insurer' in visibility ? query.andWhere('e.insurer = :insurer', { insurer: visibility.insurer }) : query;
  }
}
