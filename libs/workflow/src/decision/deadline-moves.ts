import type { CivilDate, Instant } from '@termijn/calendar';
import type { PurchasingPolicy } from '@termijn/policies';
import { openDeadlines, type OpenDeadline } from '../deadlines/open-deadlines.js';
import { contextOf, runningDeadlines, type LiveCase } from './live-case.js';
import type { DeadlineKind, Decision } from './types.js';

interface Day {
  dueOn: CivilDate;
  firstLateAt: Instant;
  kind: DeadlineKind;
}

/** One deadline that runs on another day after a decision than before it; null where it does not run. */
export interface DeadlineMove {
  key: string;
  name: string;
  from: Day | null;
  to: Day | null;
}

const dayOf = (deadline: OpenDeadline | undefined): Day | null =>
  deadline ? { dueOn: deadline.dueOn, firstLateAt: deadline.firstLateAt, kind: deadline.kind } : null;

/** Which of a case's open deadlines a decision that moves it to another policy version gives another day. Pure. */
export function deadlineMoves(
  live: LiveCase,
  { snapshot }: Decision,
  policy: PurchasingPolicy,
  otherVersion: PurchasingPolicy,
): DeadlineMove[] {
  const value = snapshot.value as LiveCase['snapshot']['value'];
  const after: LiveCase = { machine: live.machine, snapshot: live.machine.resolveState({ value, context: snapshot.context }) };
  // What passes anyway, the clock being late, is not moved by the decision.
  const stillOpen = openDeadlines(runningDeadlines(live), contextOf(live), policy).filter(({ key }) => !snapshot.context.passed[key]);
  const was = new Map(stillOpen.map((deadline) => [deadline.key, deadline]));
  const is = new Map(openDeadlines(runningDeadlines(after), contextOf(after), otherVersion).map((deadline) => [deadline.key, deadline]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [from, to] = [dayOf(was.get(key)), dayOf(is.get(key))];
    const name = (is.get(key) ?? was.get(key))?.name ?? key;
    const same = from !== null && to !== null && from.firstLateAt === to.firstLateAt && from.kind === to.kind;
    return same ? [] : [{ key, name, from, to }];
  });
}
