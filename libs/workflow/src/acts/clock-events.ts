/**
 * What the clock and the record do by themselves. They come through the same door as every act, but nobody can post them:
 * `deadline.passed` when a deadline goes by, `deadline.correct` when something received in time was recorded after that, and
 * `reminder.send` before it.
 */
export const clockEvents = {
  'deadline.passed': { fact: 'deadline.passed', label: { nl: 'Termijn verstreken', en: 'Deadline passed' } },
  'deadline.correct': { fact: 'deadline.corrected', label: { nl: 'Verstrijken hersteld', en: 'Passing corrected' } },
  'reminder.send': { fact: 'reminder.sent', label: { nl: 'Herinnering verstuurd', en: 'Reminder sent' } },
} as const;

export type ClockEventType = keyof typeof clockEvents;

export const isClockEvent = (type: string): type is ClockEventType => type in clockEvents;
