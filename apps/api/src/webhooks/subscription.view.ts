import type { ActorView } from '../events/actor.view.js';

/** A subscription to webhooks; its secret is told once and not here. */
export class SubscriptionView {
  id: string;

  /** Goes up with each change; the first part of the ETag. */
  version: number;

  url: string;

  /** Types of events; empty: all of them. */
  types: string[];

  description: string | null;
  status: 'active' | 'disabled';

  /** byOwner: switched off by its owner. gone: the receiver answered 410. failing: it could not be reached for three days. */
  disabledBecause: 'byOwner' | 'gone' | 'failing' | null;

  /** Since when nothing has arrived. By the real clock, as every moment here. */
  failingSince: string | null;

  /** Until when the secret before this one signs beside it. */
  previousSecretUntil: string | null;

  createdBy: ActorView;
  createdAt: string;
  updatedAt: string;
  links: Record<string, string>;
}

/** A new subscription, with its secret. */
export class NewSubscriptionView extends SubscriptionView {
  /**
   * Keep it: it is told to who sends this same request again under its Idempotency-Key, and else to nobody. Null when the subscription
   * is gone by then.
   * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
   */
  secret: string | null;
}

/** The subscriptions of your side, oldest first. */
export class SubscriptionListView {
  items: SubscriptionView[];
}

/** A new secret. */
export class SecretView {
  /**
   * The secret that holds now.
   * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
   */
  secret: string | null;
}

/** One try. */
export class AttemptView {
  number: number;
  at: string;
  durationMs: number;

  /** Null when no answer came. */
  responseStatus: number | null;

  /** delivered, refused, redirected, askedToWait, gone, timeout, unreachable, or inside: the address is not on the public internet. */
  outcome: string;
}

/** An event on its way to a subscriber. */
export class DeliveryView {
  id: string;

  /** The id of the event, and of the webhook. */
  eventId: string;

  /** @example nl.zorginkoop.contracteertraject.offer.submitted.v1 */
  type: string;

  caseId: string;
  status: 'pending' | 'delivered' | 'failed';

  /** Every try, oldest first. */
  attempts: AttemptView[];

  nextAttemptAt: string | null;
  createdAt: string;
  settledAt: string | null;
  links: Record<string, string>;
}

/** A page of deliveries, newest first. */
export class DeliveryListView {
  items: DeliveryView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
