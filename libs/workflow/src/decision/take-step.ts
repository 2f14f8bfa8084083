import { daysLate, type Instant } from '@termijn/calendar';
import type { PurchasingPolicy } from '@termijn/policies';
import { transition } from 'xstate';
import { findAct } from '../acts/act-register.js';

import { clockEvents, isClockEvent } from '../acts/clock-events.js';
import { policyVersionApply } from '../acts/policy-version-apply.js';
import type { DeadlineName } from '../deadlines/deadline-names.js';
import { openDeadlines, nextReminders, owedDeadlines, type OpenDeadline } from '../deadlines/open-deadlines.js';
import { notificationsOf } from '../notifications/notifications-of.js';
import { deadlineLabel } from '../labels/labels.js';
import type { MachineEvent } from '../machines/machine-event.js';
import { contextOf, publicState, runningDeadlines, type LiveCase } from './live-case.js';
import type { BreachChange, CaseContext, DeadlineChange, DossierEntry, NotificationEntry, Step } from './types.js';

type Unnumbered<Change> = Change extends { step: number } ? Omit<Change, 'step'> : never;

/** One step of a decision: the case after it, and what it adds to the record. */
export interface StepTaken {
  after: LiveCase;
  step: Step;
  deadlines: DeadlineChange[];
  breaches: BreachChange[];
  entries: DossierEntry[];
  notifications: NotificationEntry[];
}

interface Running {
  deadlines: OpenDeadline[];
  all: Map<string, OpenDeadline>;
}

function running(live: LiveCase, policy: PurchasingPolicy): Running {
  const deadlines = openDeadlines(runningDeadlines(live), contextOf(live), policy);
  const reminders = nextReminders(deadlines, contextOf(live), policy);
  return { deadlines, all: new Map([...deadlines, ...reminders].map((deadline) => [deadline.key, deadline])) };
}

/** Remembers since when each open deadline is set; a reminder whose moment had passed by then is never sent. */
function withSince(live: LiveCase, before: Running, policy: PurchasingPolicy, now: Instant): LiveCase {
  const context = contextOf(live);
  const open = openDeadlines(runningDeadlines(live), context, policy);
  const since = Object.fromEntries(
    open.map((deadline) => {
      const earlier = before.all.get(deadline.key);
      const same = earlier?.firstLateAt === deadline.firstLateAt;
      return [deadline.key, same ? (context.since[deadline.key] ?? now) : now];
    }),
  );
  return {
    machine: live.machine,
    snapshot: live.machine.resolveState({ value: live.snapshot.value, context: { ...context, since, lastRecordedAt: now } }),
  };
}

export const opening = ({ of: _, ...deadline }: OpenDeadline, status: 'open' | 'notApplicable'): Unnumbered<DeadlineChange> => ({
  op: 'open',
  ...deadline,
  status,
});

/** How a deadline that no longer runs was closed: met in time or late, passed, or cancelled by what happened. */
function closing(key: string, before: CaseContext, after: CaseContext, receivedAt: Instant): Unnumbered<DeadlineChange> {
  const met = after.met[key];
  if (met)
    return { op: 'close', key, status: met.daysLate > 0 ? 'metLate' : 'met', at: met.at, daysLate: met.daysLate > 0 ? met.daysLate : null };
  const passed = after.passed[key];
  if (passed && !before.passed[key]) return { op: 'close', key, status: 'passed', at: passed.at, daysLate: null };
  if (after.reminded[key]) return { op: 'close', key, status: 'passed', at: receivedAt, daysLate: null };
  return { op: 'close', key, status: 'cancelled', at: receivedAt, daysLate: null };
}

/** The policy that a step is decided under, and the one that holds after it: another only where a case is moved to a newer version. */
interface Policies {
  decides: PurchasingPolicy;
  holds: PurchasingPolicy;
}

/** What a row says of a deadline: when one of these changes, another row takes its place. */
const saysSame = (a: OpenDeadline, b: OpenDeadline): boolean =>
  a.firstLateAt === b.firstLateAt && a.fireAt === b.fireAt && a.kind === b.kind && a.milestoneId === b.milestoneId;

/** What changed between the deadlines that ran before and those that run after: nobody opens or closes one by hand. */
function deadlineChanges(
  before: LiveCase,
  after: LiveCase,
  was: Running,
  is: Running,
  policies: Policies,
  receivedAt: Instant,
): Unnumbered<DeadlineChange>[] {
  const [old, now] = [contextOf(before), contextOf(after)];
  const changes: Unnumbered<DeadlineChange>[] = [];
  for (const [key, deadline] of was.all) {
    const next = is.all.get(key);
    if (!next) changes.push(closing(key, old, now, receivedAt));
    else if (!saysSame(next, deadline)) {
      changes.push({ op: 'close', key, status: 'superseded', at: receivedAt, daysLate: null }, opening(next, 'open'));
    }
  }
  for (const [key, deadline] of is.all) {
    if (was.all.has(key)) continue;
    const restored = old.passed[key] !== undefined && owedAs(before, key, policies.decides)?.firstLateAt === deadline.firstLateAt;
    changes.push(restored ? { op: 'restore', key } : opening(deadline, 'open'));
  }
  // met after it had passed: the row says so, and how late
  for (const key of Object.keys(now.met)) {
    if (!old.met[key] && old.passed[key] && !was.all.has(key)) changes.push(closing(key, old, now, receivedAt));
  }
  // what does not apply to this case is shown once, as such
  const waived = Object.keys(now.notApplicable).filter((key) => !old.notApplicable[key]);
  for (const deadline of owedDeadlines(runningDeadlines(after), now, policies.holds)) {
    if (waived.includes(deadline.key)) changes.push(opening(deadline, 'notApplicable'));
  }
  return changes;
}

/** A deadline that had passed, as it was owed. */
const owedAs = (live: LiveCase, key: string, policy: PurchasingPolicy): OpenDeadline | undefined =>
  owedDeadlines(allNames(live), contextOf(live), policy).find((deadline) => deadline.key === key);

/** Deadlines whose passing leads out of the state in which they run: the case is past `offerDue` in `offerOverdue`. */
const leftBehind: DeadlineName[] = ['offerDue', 'offerPreferred', 'questionnaireDue', 'signatureDue', 'proposalLapses'];

const allNames = (live: LiveCase): DeadlineName[] => [...new Set([...runningDeadlines(live), ...leftBehind])];

/** Passing a target is a breach; meeting it late closes it, a correction withdraws it, and it stands when the case moves on without. */
function breachChanges(
  before: LiveCase,
  after: LiveCase,
  was: Running,
  receivedAt: Instant,
  policies: Policies,
): Unnumbered<BreachChange>[] {
  const [old, now] = [contextOf(before), contextOf(after)];
  const changes: Unnumbered<BreachChange>[] = [];
  for (const [key] of Object.entries(now.passed).filter(([passed]) => !old.passed[passed])) {
    const deadline = was.all.get(key);
    if (deadline?.kind !== 'target') continue;
    const { name, side, dueOn, firstLateAt } = deadline;
    changes.push({ op: 'open', key, name, side, dueOn, firstLateAt });
  }
  const stoodBefore = standing(before, policies.decides);
  const standsAfter = standing(after, policies.holds);
  const standsNow = new Set(standsAfter.map(({ key }) => key));
  // The case came back to where something is owed that it had left late: a retracted contract is proposed anew.
  for (const { key, name, side, dueOn, firstLateAt } of standsAfter) {
    if (old.passed[key] && !stoodBefore.some((deadline) => deadline.key === key)) {
      changes.push({ op: 'open', key, name, side, dueOn, firstLateAt });
    }
  }
  for (const deadline of stoodBefore) {
    const { key } = deadline;
    const met = now.met[key];
    if (!now.passed[key]) changes.push({ op: 'withdraw', key, at: receivedAt });
    else if (met) changes.push({ op: 'close', key, metAt: met.at, daysLate: met.daysLate });
    else if (!standsNow.has(key)) changes.push({ op: 'stand', key, at: receivedAt, daysLate: daysLate(deadline, receivedAt) });
  }
  return changes;
}

/** The targets that have passed and are still to be met in the present states. */
export function standing(live: LiveCase, policy: PurchasingPolicy): OpenDeadline[] {
  const context = contextOf(live);
  return owedDeadlines(runningDeadlines(live), context, policy).filter(
    ({ key, kind }) => kind === 'target' && context.passed[key] !== undefined && !context.met[key] && !context.notApplicable[key],
  );
}

/** Dutch words for an act that came after its term. */
function whyLate(before: CaseContext, after: CaseContext): string | null {
  const late = Object.entries(after.met).filter(([key, met]) => !before.met[key] && met.daysLate > 0);
  if (late.length === 0) return null;
  return late
    .map(([key, met]) => `${deadlineLabel(key).nl}: ${String(met.daysLate)} ${met.daysLate === 1 ? 'dag' : 'dagen'} te laat`)
    .join('; ');
}

const factOf = (type: string, state: string): string => {
  if (type === 'deadline.passed' && state === 'published') return 'contract.published';
  return isClockEvent(type) ? clockEvents[type].fact : (findAct(type)?.fact ?? type);
};

/** The policy that holds after an event. */
export const policyAfter = ({ type, around }: MachineEvent): PurchasingPolicy =>
  type === policyVersionApply.type ? (around.otherVersion ?? around.policy) : around.policy;

/** The history says which version decides from here on. */
function versionFacts(event: MachineEvent): Record<string, unknown> {
  const { policy } = event.around;
  const after = policyAfter(event);
  return after === policy
    ? {}
    : { policyVersion: after.version, earlierPolicyVersion: policy.version, calendarVersion: after.calendarVersion };
}

/** Feeds one event, already found permissible, to the machine, and reads off everything that must be recorded. Runs nothing. */
export function takeStep(before: LiveCase, event: MachineEvent, index: number, why: string | null): StepTaken {
  const { around, type, data } = event;
  const { receivedAt, now } = around;
  const policies: Policies = { decides: around.policy, holds: policyAfter(event) };
  const was = running(before, policies.decides);
  const [snapshot] = transition(before.machine, before.snapshot, event);
  const after = withSince({ machine: before.machine, snapshot }, was, policies.holds, now);
  const is = running(after, policies.holds);
  const [old, context] = [contextOf(before), contextOf(after)];
  const act = findAct(type);
  const step: Step = {
    type,
    fact: factOf(type, publicState(after.snapshot.value)),
    data,
    actor: around.actor,
    onBehalfOf: around.onBehalfOf,
    evidence: around.evidence,
    receivedAt,
    recordedAt: now,
    from: publicState(before.snapshot.value),
    to: publicState(after.snapshot.value),
    why: why ?? act?.why?.(data, around) ?? whyLate(old, context),
    facts: { ...around.facts, ...versionFacts(event) },
  };
  const numbered = <T>(changes: T[]): (T & { step: number })[] => changes.map((change) => ({ ...change, step: index }));
  return {
    after,
    step,
    deadlines: numbered(deadlineChanges(before, after, was, is, policies, receivedAt)) as DeadlineChange[],
    breaches: numbered(breachChanges(before, after, was, receivedAt, policies)) as BreachChange[],
    entries: numbered(act ? act.entries(old, context, data, around) : []) as DossierEntry[],
    notifications: numbered(notificationsOf(event, was.all, act)),
  };
}
