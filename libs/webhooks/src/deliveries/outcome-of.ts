import type { Sent } from '../sending/send-webhook.js';
import { retryAfterSeconds, secondsToNextTry } from './retry-schedule.js';

export interface Outcome {
  /** In a word, for the log of deliveries. */
  outcome: string;
  responseStatus: number | null;
  /** Null: delivered. Infinite: no more tries. */
  retryAfterSeconds: number | null;
  disable: 'gone' | null;
}

/** Statuses with which a receiver asks for rest. */
const slowDown = new Set([429, 502, 503, 504]);

/** What an answer means (Standard Webhooks, "Deliverability and reliability"). `tries` before this one; `chance` is 0 to 1. */
export function outcomeOf(sent: Sent, tries: number, now: Date, chance: number): Outcome {
  const again = (asked: number | null): number => secondsToNextTry(tries + 1, asked, chance);
  const disable = null;
  if (sent.status === null) return { outcome: sent.failure, responseStatus: null, retryAfterSeconds: again(null), disable };
  const { status: responseStatus, retryAfter } = sent;
  if (responseStatus >= 200 && responseStatus < 300) return { outcome: 'delivered', responseStatus, retryAfterSeconds: null, disable };
  if (responseStatus === 410) return { outcome: 'gone', responseStatus, retryAfterSeconds: Infinity, disable: 'gone' };
  const asked = slowDown.has(responseStatus) ? retryAfterSeconds(retryAfter, now) : null;
  const outcome = responseStatus >= 300 && responseStatus < 400 ? 'redirected' : slowDown.has(responseStatus) ? 'askedToWait' : 'refused';
  return { outcome, responseStatus, retryAfterSeconds: again(asked), disable };
}
