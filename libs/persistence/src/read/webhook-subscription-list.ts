import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WebhookAttemptEntity } from '../entities/webhook-attempt-entity.js';
import { WebhookDeliveryEntity } from '../entities/webhook-delivery-entity.js';
import { WebhookSubscriptionEntity } from '../entities/webhook-subscription-entity.js';
import { decodeCursor } from './cursor.js';
import { onlyVisible } from './only-visible.js';
import { pageOf } from './page-of.js';
import type { Page, PageRequest } from './page.js';
import type { Visibility } from './visibility.js';

export type WebhookDeliveryStatus = WebhookDeliveryEntity['status'];

/** A delivery with every try, oldest first. */
export interface DeliveryWithAttempts {
  delivery: WebhookDeliveryEntity;
  attempts: WebhookAttemptEntity[];
}

const list = 'webhook-deliveries';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Subscriptions to webhooks, without their secrets, and the log of deliveries. */
@Injectable()
export class WebhookSubscriptionList {
  constructor(private readonly dataSource: DataSource) {}

  /** Oldest first; a tenant has few. */
  async read(visibility: Visibility): Promise<WebhookSubscriptionEntity[]> {
    return this.visible(visibility).orderBy('s.createdAt').addOrderBy('s.id').limit(1000).getMany();
  }

  /** Null also for what is no id at all. */
  async one(visibility: Visibility, id: string): Promise<WebhookSubscriptionEntity | null> {
    if (!uuid.test(id)) return null;
    return this.visible(visibility).andWhere('s.id = :id', { id }).getOne();
  }

  /** Newest first. The reader may see the subscription: `one` said so. */
  async deliveries(
    subscriptionId: string,
    status: WebhookDeliveryStatus | undefined,
    page: PageRequest,
  ): Promise<Page<DeliveryWithAttempts>> {
    const query = this.dataSource
      .createQueryBuilder(WebhookDeliveryEntity, 'd')
      .where('d.subscriptionId = :subscriptionId', { subscriptionId });
    if (status) query.andWhere('d.status = :status', { status });
    if (page.after) {
      const [createdAt, id] = decodeCursor(list, ['instant', 'uuid'], page.after);
      query.andWhere('(d.createdAt, d.id) < (:createdAt, :id)', { createdAt, id });
    }
    const found = await query
      .orderBy('d.createdAt', 'DESC')
      .addOrderBy('d.id', 'DESC')
      .limit(page.limit + 1)
      .getMany();
    const { items, next } = pageOf(list, found, page.limit, (delivery) => [delivery.createdAt, delivery.id]);
    const attempts = await this.attemptsOf(items.map(({ id }) => id));
    return {
      items: items.map((delivery) => ({ delivery, attempts: attempts.filter(({ deliveryId }) => deliveryId === delivery.id) })),
      next,
    };
  }

  private async attemptsOf(ids: string[]): Promise<WebhookAttemptEntity[]> {
    if (ids.length === 0) return [];
    const query = this.dataSource.createQueryBuilder(WebhookAttemptEntity, 'a').where('a.deliveryId in (:...ids)', { ids });
    return query.orderBy('a.deliveryId').addOrderBy('a.number').getMany();
  }

  private visible(visibility: Visibility) {
    return onlyVisible(this.dataSource.createQueryBuilder(WebhookSubscriptionEntity, 's').where('true'), 's', visibility);
  }
}
