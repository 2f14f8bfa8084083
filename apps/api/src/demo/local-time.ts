import { atTime, civilDateOf, localTimeOf, type Instant } from '@termijn/calendar';
import type { LocalTime } from './scenario.js';

/** `2026-09-30 16:00` in Europe/Amsterdam as an instant. */
export function instantOf(local: LocalTime): Instant {
  return atTime(local.slice(0, 10), local.slice(11));
}

/** An instant as `30-09-2026 16:00` in Europe/Amsterdam. */
export function shownInstant(instant: Instant): string {
  return `${shownDay(civilDateOf(instant))} ${localTimeOf(instant)}`;
}

/** `2026-09-30` as `30-09-2026`. */
export const shownDay = (day: string): string => `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** `2026-09-30 16:00` as `september 2026`. */
export const monthInWords = (local: LocalTime): string => `${months[Number(local.slice(5, 7)) - 1] ?? ''} ${local.slice(0, 4)}`;
