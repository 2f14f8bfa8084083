import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import type { Statement } from '../database/statement.js';
import { claimWebhookDeliveries, makeWebhookDeliveries, settleWebhookAttempt } from '../statements/webhook-deliveries.js';
import {
  changeWebhookSubscription,
  createWebhookSubscription,
  deleteWebhookSubscription,
  redeliverWebhook,
  rotateWebhookSecret,
  webhookSubscriptionByKey,
  webhookSubscriptionSecret,
} from '../statements/webhook-subscriptions.js';
import type {
  AttemptResult,
  ClaimedDelivery,
  NewSubscription,
  StoredSubscription,
  SubscriptionChanges,
  SubscriptionTenant,
} from './types.js';

/** The door to who is told of facts and how that went. Every method is one round trip; errors are those of `CaseStore`. */
@Injectable()
export class WebhookStore {
  constructor(private readonly dataSource: DataSource) {}

  /** False when the tenant has `most` already, or the request's key was used. */
  async create(subscription: NewSubscription, most: number): Promise<boolean> {
    const { id, tenant, url, facts, description, secret, createdBy, request } = subscription;
    const values = [id, url, facts, description, secret, JSON.stringify(createdBy), request?.key ?? null, request?.fingerprint ?? null];
    return (await this.run(createWebhookSubscription, [...keyOf(tenant), ...values, most])).length > 0;
  }

  async byKey(tenant: SubscriptionTenant, key: string): Promise<StoredSubscription | null> {
    const [row] = await this.run<StoredSubscription>(webhookSubscriptionByKey, [...keyOf(tenant), key]);
    return row ?? null;
  }

  /** Null when the tenant has no such subscription. */
  async secretOf(tenant: SubscriptionTenant, id: string): Promise<string | null> {
    const [row] = await this.run<{ secret: string }>(webhookSubscriptionSecret, [...keyOf(tenant), id]);
    return row?.secret ?? null;
  }

  /** False when the tenant has no such subscription in one of these versions; null is any. */
  async change(
    tenant: SubscriptionTenant,
    id: string,
    { url, facts, description, status }: SubscriptionChanges,
    versions: number[] | null,
  ): Promise<boolean> {
    const values = [id, url ?? null, facts ?? null, description !== undefined, description ?? null, status ?? null, versions];
    return (await this.run(changeWebhookSubscription, [...keyOf(tenant), ...values])).length > 0;
  }

  /** The same. */
  async remove(tenant: SubscriptionTenant, id: string, versions: number[] | null): Promise<boolean> {
    return (await this.run(deleteWebhookSubscription, [...keyOf(tenant), id, versions])).length > 0;
  }

  /** The old secret serves beside the new one for so many hours. A request that is repeated under its key changes nothing more. */
  async rotate(
    tenant: SubscriptionTenant,
    id: string,
    { secret, overlapHours, key }: { secret: string; overlapHours: number; key: string | null },
  ): Promise<StoredSubscription | null> {
    const [row] = await this.run<StoredSubscription>(rotateWebhookSecret, [...keyOf(tenant), id, secret, overlapHours, key]);
    return row ?? null;
  }

  /** False when the tenant has no such delivery. */
  async redeliver(tenant: SubscriptionTenant, id: string, deliveryId: string): Promise<boolean> {
    return (await this.run(redeliverWebhook, [...keyOf(tenant), id, deliveryId])).length > 0;
  }

  /** Makes deliveries of new facts. Nothing is left when no subscription was moved. */
  async makeDeliveries(subscriptions: number, facts: number): Promise<{ subscriptions: number; deliveries: number }> {
    const [row] = await this.run<{ subscriptions: number; deliveries: number }>(makeWebhookDeliveries, [subscriptions, facts]);
    return row!;
  }

  async claim(limit: number, perSubscription: number, leaseSeconds: number): Promise<ClaimedDelivery[]> {
    return this.run<ClaimedDelivery>(claimWebhookDeliveries, [limit, perSubscription, leaseSeconds]);
  }

  /** Books an attempt once. `disabled`: it was the last straw. */
  async settle(result: AttemptResult, disableAfterHours: number, notice: string): Promise<{ settled: boolean; disabled: boolean }> {
    const { deliveryId, attempts, at, durationMs, responseStatus, outcome, retryAfterSeconds, disable } = result;
    const again = retryAfterSeconds === null || retryAfterSeconds === Infinity ? null : retryAfterSeconds;
    const values = [deliveryId, attempts, at, durationMs, responseStatus, outcome, retryAfterSeconds === null, again];
    const [row] = await this.run<{ settled: boolean; disabled: boolean }>(settleWebhookAttempt, [
      ...values,
      disable === 'gone',
      disableAfterHours,
      notice,
    ]);
    return row!;
  }

  private run<Row extends object>(statement: Statement, values: unknown[]): Promise<Row[]> {
    return runStatement<Row>(poolOf(this.dataSource), statement, values);
  }
}

const keyOf = ({ insurer, agb }: SubscriptionTenant): [string | null, string | null] => [insurer, agb];
