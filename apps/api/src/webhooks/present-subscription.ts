import type { DeliveryWithAttempts, WebhookSubscriptionEntity } from '@termijn/persistence';
import { factEventId, typeOfFact } from '@termijn/webhooks';
import { presentActor } from '../events/present-event.js';
import type { DeliveryView, SubscriptionView } from './subscription.view.js';

const addressOf = (id: string): string => `/v1/webhook-subscriptions/${id}`;

export function presentSubscription(subscription: WebhookSubscriptionEntity): SubscriptionView {
  const { id, version, url, facts, description, status, disabledBecause, failingSince, previousUntil, createdBy, createdAt, updatedAt } =
    subscription;
  return {
    id,
    version,
    url,
    types: facts.map(typeOfFact),
    description,
    status,
    disabledBecause,
    failingSince,
    previousSecretUntil: previousUntil,
    createdBy: presentActor(createdBy),
    createdAt,
    updatedAt,
    links: { self: addressOf(id), deliveries: `${addressOf(id)}/deliveries` },
  };
}

export function presentDelivery({ delivery, attempts }: DeliveryWithAttempts): DeliveryView {
  const { id, subscriptionId, caseId, seq, fact, status, nextAttemptAt, createdAt, settledAt } = delivery;
  return {
    id,
    eventId: factEventId(caseId, seq),
    type: typeOfFact(fact),
    caseId,
    status,
    attempts: attempts.map(({ number, at, durationMs, responseStatus, outcome }) => ({ number, at, durationMs, responseStatus, outcome })),
    nextAttemptAt,
    createdAt,
    settledAt,
    links: {
      subscription: addressOf(subscriptionId),
      redeliveries: `${addressOf(subscriptionId)}/deliveries/${id}/redeliveries`,
      event: `/v1/cases/${caseId}/events/${String(seq)}`,
    },
  };
}
