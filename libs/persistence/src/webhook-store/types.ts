import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import type { CaseFact } from '../read/fact-feed.js';

/** Whose subscription: an insurer's or a provider's. */
export type SubscriptionTenant = { insurer: string; agb: null } | { insurer: null; agb: string };

export interface NewSubscription {
  id: string;
  tenant: SubscriptionTenant;
  url: string;
  /** Empty: every fact. */
  facts: string[];
  description: string | null;
  secret: string;
  createdBy: Actor;
  /** What makes a repeated request one subscription. */
  request: { key: string; fingerprint: string } | null;
}

export interface SubscriptionChanges {
  url?: string;
  facts?: string[];
  description?: string | null;
  status?: 'active' | 'disabled';
}

export type DisabledBecause = 'byOwner' | 'gone' | 'failing';

/** A subscription with its secrets: for who creates it and for who signs. */
export interface StoredSubscription {
  id: string;
  secret: string;
  fingerprint: string | null;
  rotationKey: string | null;
}

/** A delivery that this process has for itself until its lease ends. */
export interface ClaimedDelivery {
  id: string;
  subscriptionId: string;
  url: string;
  /** Newest first; two while one replaces the other. */
  secrets: string[];
  /** Attempts before this one; with the id it says which attempt this is. */
  attempts: number;
  /** Tries before this one in the present run of the schedule. */
  tries: number;
  fact: CaseFact;
}

/** How an attempt went and what follows. */
export interface AttemptResult {
  deliveryId: string;
  attempts: number;
  at: Instant;
  durationMs: number;
  responseStatus: number | null;
  outcome: string;
  /** Null: it was delivered. Otherwise seconds until the next try; infinite when there is none. */
  retryAfterSeconds: number | null;
  disable: 'gone' | null;
}
