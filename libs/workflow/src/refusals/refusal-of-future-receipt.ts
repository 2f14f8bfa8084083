import { momentInWords, type Instant } from '@termijn/calendar';
import type { Refusal } from '../decision/types.js';
import { refuse } from './refuse.js';

/** Prevents a time of receipt that is yet to come; null when it lies at or before now. */
export function refusalOfFutureReceipt(receivedAt: Instant, now: Instant): Refusal | null {
  if (receivedAt <= now) return null;
  return refuse('receivedAtInFuture', {
    nl: `Ontvangen op ${momentInWords(receivedAt, 'nl')} is later dan nu.`,
    en: `Received at ${momentInWords(receivedAt, 'en')} is later than now.`,
    facts: { receivedAt, now },
  });
}
