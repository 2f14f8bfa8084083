import type { Instant } from '@termijn/calendar';
import type { PurchasingPolicy, Segment } from '@termijn/policies';
import type { Surroundings } from '../acts/act.js';
import { openDeadlines, remindersToCome, type OpenDeadline } from '../deadlines/open-deadlines.js';
import type { MachineEvent } from '../machines/machine-event.js';
import { contextOf, runningDeadlines, type LiveCase } from './live-case.js';
import { takeStep, type StepTaken } from './take-step.js';
import type { Actor } from './types.js';

/** The clock as an actor in the history. */
const clockActor: Actor = { subject: 'clock', name: 'Klok', role: 'clock', insurer: null, agb: null };

const byMoment = (a: OpenDeadline, b: OpenDeadline): number =>
  a.fireAt < b.fireAt ? -1 : a.fireAt > b.fireAt ? 1 : a.key < b.key ? -1 : 1;

/** The next thing the clock must do for this case at or before an instant; null when there is none. */
function nextDue(
  live: LiveCase,
  policy: PurchasingPolicy,
  upTo: Instant,
): { type: string; data: Record<string, unknown>; at: Instant } | null {
  const deadlines = openDeadlines(runningDeadlines(live), contextOf(live), policy);
  const passing = deadlines.filter(({ fireAt }) => fireAt <= upTo).sort(byMoment);
  const gone = new Set(passing.map(({ key }) => key));
  const reminders = remindersToCome(deadlines, contextOf(live), policy).filter(
    ({ fireAt, of }) => fireAt <= upTo && of !== null && !gone.has(of),
  );
  // After an outage several reminders of one deadline may be due: only the last goes out, and none for what passes anyway.
  const lasts = reminders.filter((reminder) => reminders.findLast(({ of }) => of === reminder.of) === reminder);
  const [first] = [...passing, ...lasts].sort(byMoment);
  if (!first) return null;
  const { key, kind, dueOn, fireAt, of, daysBefore } = first;
  if (of === null) {
    // What opens by the clock never does so before the case came to it: a contract of December is published in December.
    const since = contextOf(live).since[key] ?? fireAt;
    return { type: 'deadline.passed', data: { deadline: key, kind, dueOn }, at: kind === 'opening' && since > fireAt ? since : fireAt };
  }
  const overtaken = reminders.filter((reminder) => reminder.of === of && reminder.key !== key).map((reminder) => reminder.key);
  return { type: 'reminder.send', data: { reminder: key, deadline: of, daysBefore, dueOn, overtaken }, at: fireAt };
}

/** Surroundings of what the clock does: received at the moment itself, recorded now. */
export const clockAround = (at: Instant, now: Instant, policy: PurchasingPolicy, segment: Segment): Surroundings => ({
  actor: clockActor,
  side: 'insurer',
  onBehalfOf: null,
  evidence: null,
  receivedAt: at,
  now,
  policy,
  segment,
});

/** Lets the clock do everything that is due at or before `upTo`, in the order of its moments. `now` is the database clock. */
export function fireDue(
  live: LiveCase,
  policy: PurchasingPolicy,
  segment: Segment,
  upTo: Instant,
  now: Instant,
  firstIndex: number,
): StepTaken[] {
  const steps: StepTaken[] = [];
  let current = live;
  for (let due = nextDue(current, policy, upTo); due !== null; due = nextDue(current, policy, upTo)) {
    const event: MachineEvent = { type: due.type, data: due.data, around: clockAround(due.at, now, policy, segment) };
    const taken = takeStep(current, event, firstIndex + steps.length, null);
    steps.push(taken);
    current = taken.after;
  }
  return steps;
}
