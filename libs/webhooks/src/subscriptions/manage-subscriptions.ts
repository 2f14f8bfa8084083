import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId, WebhookStore, type SubscriptionChanges, type SubscriptionTenant } from '@termijn/persistence';
import { CONFIGURATION, webhookSecret, type Configuration } from '@termijn/platform';
import type { Actor } from '@termijn/workflow';
import { targetFault } from '../sending/target-address.js';
import { DeliveryNotFound, SubscriptionKeyReused, SubscriptionNotFound, TargetRefused, TooManySubscriptions } from './webhook-error.js';

const mostSubscriptions = 20;
/** How long both secrets serve: long enough to bring out a receiver with the new one. */
const overlapHours = 24;

export interface SubscribeCommand {
  actor: Actor;
  tenant: SubscriptionTenant;
  url: string;
  /** Empty: every fact. */
  facts: string[];
  description: string | null;
  request: { key: string; fingerprint: string } | null;
}

/** What a tenant does with its own subscriptions. */
@Injectable()
export class ManageSubscriptions {
  constructor(
    private readonly store: WebhookStore,
    @Inject(CONFIGURATION) private readonly configuration: Pick<Configuration, 'loopbackWebhooks'>,
  ) {}

  /** Its id. The same request under the same key is the same subscription. @throws TargetRefused, TooManySubscriptions, SubscriptionKeyReused */
  async subscribe({ actor, tenant, url, facts, description, request }: SubscribeCommand): Promise<string> {
    this.admit(url);
    const [id, secret] = [newId(new Date().toISOString()), newSecret()];
    const subscription = { id, tenant, url, facts, description, secret, createdBy: actor, request };
    if (await this.store.create(subscription, mostSubscriptions)) return id;
    const known = request && (await this.store.byKey(tenant, request.key));
    if (!known) throw new TooManySubscriptions(mostSubscriptions);
    if (known.fingerprint !== request.fingerprint) throw new SubscriptionKeyReused();
    return known.id;
  }

  /** The secret that holds now; null when there is no such subscription any more. */
  secretOf(tenant: SubscriptionTenant, id: string): Promise<string | null> {
    return this.store.secretOf(tenant, id);
  }

  /** False when it is in none of these versions; null is any. @throws TargetRefused */
  async change(tenant: SubscriptionTenant, id: string, changes: SubscriptionChanges, versions: number[] | null): Promise<boolean> {
    if (changes.url !== undefined) this.admit(changes.url);
    return this.store.change(tenant, id, changes, versions);
  }

  /** With its log. False when it is in none of these versions; null is any. */
  remove(tenant: SubscriptionTenant, id: string, versions: number[] | null): Promise<boolean> {
    return this.store.remove(tenant, id, versions);
  }

  /** A new secret; the one before signs beside it for a day. @throws SubscriptionNotFound */
  async rotate(tenant: SubscriptionTenant, id: string, key: string | null): Promise<void> {
    const rotated = await this.store.rotate(tenant, id, { secret: newSecret(), overlapHours, key });
    if (!rotated) throw new SubscriptionNotFound();
  }

  /** Tries a delivery again, at once and from the start of the schedule. @throws DeliveryNotFound */
  async redeliver(tenant: SubscriptionTenant, id: string, deliveryId: string): Promise<void> {
    if (!(await this.store.redeliver(tenant, id, deliveryId))) throw new DeliveryNotFound();
  }

  private admit(url: string): void {
    const fault = targetFault(url, { loopback: this.configuration.loopbackWebhooks });
    if (fault !== null) throw new TargetRefused(fault);
  }
}

const newSecret = (): string => webhookSecret(randomBytes(32));
