import { Module } from '@nestjs/common';
import { PersistenceModule } from '@termijn/persistence';
import { PlatformModule } from '@termijn/platform';
import { DeliverWebhooks } from './deliveries/deliver-webhooks.js';
import { ManageSubscriptions } from './subscriptions/manage-subscriptions.js';

/** Telling others what happened. */
@Module({
  imports: [PlatformModule, PersistenceModule],
  providers: [ManageSubscriptions, DeliverWebhooks],
  exports: [ManageSubscriptions, DeliverWebhooks],
})
export class WebhooksModule {}
