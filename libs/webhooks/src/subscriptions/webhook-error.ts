import type { TargetFault } from '../sending/target-address.js';

/** There is no such subscription, or not for this reader. */
export class SubscriptionNotFound extends Error {
  override name = 'SubscriptionNotFound';
}

/** The subscription has no such delivery. */
export class DeliveryNotFound extends Error {
  override name = 'DeliveryNotFound';
}

/** The tenant has as many as anyone may have. */
export class TooManySubscriptions extends Error {
  override name = 'TooManySubscriptions';
  constructor(readonly most: number) {
    super(String(most));
  }
}

/** Webhooks do not go to that address. */
export class TargetRefused extends Error {
  override name = 'TargetRefused';
  constructor(readonly fault: TargetFault) {
    super(fault);
  }
}

/** The request's key was used for another request. */
export class SubscriptionKeyReused extends Error {
  override name = 'SubscriptionKeyReused';
}
