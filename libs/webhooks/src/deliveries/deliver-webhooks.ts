import { Inject, Injectable, Logger } from '@nestjs/common';
import { WebhookStore, type ClaimedDelivery } from '@termijn/persistence';
import { CONFIGURATION, webhookKey, type Configuration } from '@termijn/platform';
import { cloudEventOf } from '../cloud-events/cloud-event.js';
import { sendWebhook } from '../sending/send-webhook.js';
import { signedHeaders } from '../signature/sign-webhook.js';
import { outcomeOf } from './outcome-of.js';

const timeoutMs = 15_000;
/** Longer than an attempt can take, so that no other process begins the same one. */
const leaseSeconds = 60;
const mostToOne = 4;
const subscriptionsAtOnce = 20;
const factsAtOnce = 500;
const disableAfterHours = 72;
const notice =
  'Een webhook-abonnement is uitgezet: het adres bestaat niet meer (410) of was drie dagen lang niet te bereiken. Zet het weer aan met PATCH /v1/webhook-subscriptions/{id}; wat intussen gebeurde komt dan alsnog. / A webhook subscription was switched off: its address is gone (410) or could not be reached for three days.';

/** Brings facts to who asked for them. The rows decide what is due, by the real clock; every process may do it at once. */
@Injectable()
export class DeliverWebhooks {
  private readonly log = new Logger(DeliverWebhooks.name);

  constructor(
    private readonly store: WebhookStore,
    @Inject(CONFIGURATION) private readonly configuration: Pick<Configuration, 'eventSource' | 'loopbackWebhooks'>,
  ) {}

  /** Makes deliveries of all facts that are settled by now; returns how many. */
  async makeDue(): Promise<number> {
    let total = 0;
    for (let moved = -1; moved !== 0;) {
      const made = await this.store.makeDeliveries(subscriptionsAtOnce, factsAtOnce);
      moved = made.subscriptions;
      total += made.deliveries;
    }
    return total;
  }

  /** Begins at most `places` deliveries that are due; each promise ends when its attempt has been booked. */
  async begin(places: number, stop?: AbortSignal): Promise<Promise<void>[]> {
    const claimed = await this.store.claim(places, mostToOne, leaseSeconds);
    return claimed.map((delivery) => this.attempt(delivery, stop));
  }

  private async attempt({ id, url, secrets, attempts, tries, fact }: ClaimedDelivery, stop?: AbortSignal): Promise<void> {
    const at = new Date();
    const began = performance.now();
    const event = cloudEventOf(fact, this.configuration.eventSource);
    const body = Buffer.from(JSON.stringify(event));
    const headers = signedHeaders(
      secrets.flatMap((secret) => webhookKey(secret) ?? []),
      event.id,
      at,
      body,
    );
    const rules = { loopback: this.configuration.loopbackWebhooks };
    const sent = await sendWebhook({ url, headers, body }, { rules, timeoutMs, stop });
    // Not the receiver's fault: the lease ends and another process does it.
    if (sent.status === null && sent.failure === 'stopped') return;
    const durationMs = Math.round(performance.now() - began);
    const outcome = outcomeOf(sent, tries, new Date(), Math.random());
    const result = { deliveryId: id, attempts, at: at.toISOString(), durationMs, ...outcome };
    try {
      const { disabled } = await this.store.settle(result, disableAfterHours, notice);
      if (disabled) this.log.warn(`A webhook subscription was switched off after delivery ${id}: ${outcome.outcome}`);
    } catch (error) {
      this.log.warn(
        `Attempt at delivery ${id} could not be booked and is made again: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
