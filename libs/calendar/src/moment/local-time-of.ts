import { Temporal } from 'temporal-polyfill';
import type { Instant, TimeOfDay } from '../types.js';
import { zone } from './zone.js';

/** What the clock in Europe/Amsterdam shows at the instant, whole minutes. Throws RangeError. */
export function localTimeOf(instant: Instant): TimeOfDay {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
}
