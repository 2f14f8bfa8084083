import { outcomeOf } from './outcome-of.js';
import { retryAfterSeconds, retrySchedule, secondsToNextTry } from './retry-schedule.js';

const now = new Date('2026-09-20T08:00:00.000Z');
const of = (status: number, retryAfter: string | null = null, tries = 0) => outcomeOf({ status, retryAfter }, tries, now, 0);

it('tries ten times, in the time that Standard Webhooks names', () => {
  const waits = Array.from({ length: 11 }, (_, tries) => secondsToNextTry(tries, null, 0));
  expect(waits).toEqual([0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400, Infinity]);
  expect(retrySchedule).toHaveLength(10);
});

it('spreads by a tenth, and never shortens', () => {
  expect(secondsToNextTry(2, null, 1)).toBeCloseTo(330);
  expect(secondsToNextTry(2, 10, 0)).toBe(300);
  expect(secondsToNextTry(2, 1000, 0)).toBe(1000);
  expect(secondsToNextTry(2, 10_000_000, 0)).toBe(86_400);
  expect(secondsToNextTry(10, 5, 0)).toBe(Infinity);
});

it.each([200, 201, 202, 204, 299])('%d is delivered', (status) =>
  expect(of(status)).toMatchObject({ outcome: 'delivered', retryAfterSeconds: null }),
);
it.each([300, 301, 302, 307, 308])('%d is a failure', (status) =>
  expect(of(status)).toMatchObject({ outcome: 'redirected', retryAfterSeconds: 5 }),
);
it.each([100, 199, 400, 401, 404, 422, 500, 599])('%d is tried again', (status) =>
  expect(of(status)).toMatchObject({ outcome: 'refused', retryAfterSeconds: 5, disable: null }),
);
it('410 ends it, for good', () =>
  expect(of(410)).toEqual({ outcome: 'gone', responseStatus: 410, retryAfterSeconds: Infinity, disable: 'gone' }));

it('waits as long as it is asked to', () => {
  for (const status of [429, 502, 503, 504]) expect(of(status, '120')).toMatchObject({ outcome: 'askedToWait', retryAfterSeconds: 120 });
  expect(of(429, 'Sun, 20 Sep 2026 08:10:00 GMT')).toMatchObject({ retryAfterSeconds: 600 });
  expect(of(500, '120')).toMatchObject({ retryAfterSeconds: 5 });
});

it.each(['soon', '-5', '1.5', '1e9', '2026-09-20', 'Sun, 99 Sep 2026 08:10:00 GMT', ''])('does not believe Retry-After: %s', (value) =>
  expect(retryAfterSeconds(value, now)).toBeNull(),
);

it('gives up after the last try', () => {
  expect(outcomeOf({ status: null, failure: 'timeout' }, 9, now, 0)).toEqual({
    outcome: 'timeout',
    responseStatus: null,
    retryAfterSeconds: Infinity,
    disable: null,
  });
  expect(outcomeOf({ status: null, failure: 'timeout' }, 8, now, 0)).toMatchObject({ retryAfterSeconds: 86_400 });
});
