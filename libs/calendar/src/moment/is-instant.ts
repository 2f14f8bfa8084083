import type { Instant } from '../types.js';

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The years 2000–2100 of Europe/Amsterdam, which are the days that `isCivilDate` knows; the last is the end of the last day. */
const first: Instant = '1999-12-31T23:00:00.000Z';
const last: Instant = '2100-12-31T23:00:00.000Z';

/**
 * Whether the text is an instant as the house writes it, `2026-09-30T22:00:00.000Z`, of a real day in 2000–2100. Strict because
 * instants are compared as text: without the milliseconds, `…00Z` would come after `…00.999Z`.
 */
export function isInstant(text: string): boolean {
  if (!shape.test(text) || text < first || text > last) return false;
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}
