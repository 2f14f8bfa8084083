import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Side } from '@termijn/workflow/decision/types.js';
import { NotificationEntity } from '../entities/notification-entity.js';
import { decodeCursor } from './cursor.js';
import { onlyVisible } from './only-visible.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';
import type { Visibility } from './visibility.js';

export interface NotificationFilter {
  caseId?: string;
  /** Only for who sees all; a tenant always gets what was said to its own side. */
  audience?: Side;
}

const list = 'notifications';

/**
 * What a side was told, newest first. Not a feed to follow forwards: ids are given before they are committed, so a follower could step
 * over one that is committed late.
 */
@Injectable()
export class NotificationList {
  constructor(private readonly dataSource: DataSource) {}

  async read(visibility: Visibility, filter: NotificationFilter, page: PageRequest): Promise<Page<NotificationEntity>> {
    const query = this.dataSource.createQueryBuilder(NotificationEntity, 'n').where('true');
    onlyVisible(query, 'n', visibility);
    const audience = 'insurer' in visibility ? 'insurer' : 'agb' in visibility ? 'provider' : filter.audience;
    // Written out, not a parameter: only then do the partial indexes serve.
    if (audience) query.andWhere(audience === 'insurer' ? `n.audience = 'insurer'` : `n.audience = 'provider'`);
    if (filter.caseId) query.andWhere('n.caseId = :caseId', { caseId: filter.caseId });
    if (page.after) query.andWhere('n.id < :id', { id: decodeCursor(list, ['whole'], page.after)[0] });
    const notifications = await query
      .orderBy('n.id', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    return pageOf(list, notifications, page.limit, (notification) => [notification.id]);
  }
}
