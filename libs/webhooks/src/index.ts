export { cloudEventOf, factEventId, type FactCloudEvent } from './cloud-events/cloud-event.js';
export { cloudEventType, eventTypePattern } from './cloud-events/event-type.js';
export { factEventTypes, factNames, factOfType, typeOfFact } from './cloud-events/fact-types.js';
export { uuidFrom } from './cloud-events/uuid-from.js';
export { DeliverWebhooks } from './deliveries/deliver-webhooks.js';
export type { TargetFault } from './sending/target-address.js';
export { signedHeaders } from './signature/sign-webhook.js';
export { signatureFault } from './signature/verify-webhook.js';
export { ManageSubscriptions } from './subscriptions/manage-subscriptions.js';
export {
  DeliveryNotFound,
  SubscriptionKeyReused,
  SubscriptionNotFound,
  TargetRefused,
  TooManySubscriptions,
} from './subscriptions/webhook-error.js';
export { WebhooksModule } from './webhooks.module.js';
