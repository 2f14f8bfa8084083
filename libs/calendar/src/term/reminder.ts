import { addDays } from '../day/civil-date.js';
import { atTime } from '../moment/moments.js';
import type { CivilDate, Instant, TimeOfDay } from '../types.js';

/** When the reminder goes out that is sent `daysBefore` civil days before the last day, at that time in Europe/Amsterdam. Throws RangeError. */
export function reminderMoment(dueOn: CivilDate, daysBefore: number, at: TimeOfDay): Instant {
  return atTime(addDays(dueOn, -daysBefore), at);
}
