import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NotificationList } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { visibilityOf } from '../identity/visibility-of.js';
import { NotificationQueryDto } from './notification-query.dto.js';
import { NotificationListView } from './notification.view.js';

@ApiTags('Meldingen')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationList) {}

  /** Wat uw kant te horen kreeg: herinneringen, overschrijdingen en handelingen van de andere kant. */
  @Get()
  async list(@Caller() actor: Actor, @Query() query: NotificationQueryDto): Promise<NotificationListView> {
    const { caseId } = query;
    const { items, next } = await this.notifications.read(visibilityOf(actor), caseId === undefined ? {} : { caseId }, query.request());
    return {
      items: items.map(({ id, topic, text, deadlineKey, audience, createdAt, ...row }) => ({
        id,
        caseId: row.caseId,
        topic,
        text,
        deadlineKey,
        audience,
        createdAt,
        links: { case: `/v1/cases/${row.caseId}` },
      })),
      next,
    };
  }
}
