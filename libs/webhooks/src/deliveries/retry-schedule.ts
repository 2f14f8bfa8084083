const minute = 60;
const hour = 60 * minute;

/** Seconds after the attempt before (Standard Webhooks, "Deliverability and reliability"): ten tries in some three days. */
export const retrySchedule = [0, 5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour] as const;

/** Spreads what failed together, as part of the delay. */
const jitter = 0.1;
const longestWait = 24 * hour;

/**
 * Seconds until the next try, after `tries` of them; infinite when there is none. The receiver may ask for more time, not for less and not
 * for ever. `chance` is 0 to 1.
 */
export function secondsToNextTry(tries: number, askedSeconds: number | null, chance: number): number {
  const delay = retrySchedule[tries];
  if (delay === undefined) return Infinity;
  return Math.max(delay * (1 + jitter * chance), Math.min(askedSeconds ?? 0, longestWait));
}

/** The seconds in a `Retry-After`: a number, or a date (RFC 9110, 10.2.3). Null for anything else. */
export function retryAfterSeconds(value: string | null, now: Date): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value.trim());
  const at = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? null : Math.max(0, (at - now.getTime()) / 1000);
}
