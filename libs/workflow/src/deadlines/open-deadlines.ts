import {
  computeTerm,
  reminderMoment,
  type Anchor,
  type CivilDate,
  type ComputedTerm,
  type DateRule,
  type Instant,
  type TermOptions,
  type TimeOfDay,
} from '@termijn/calendar';
import { milestoneById, type PurchasingPolicy } from '@termijn/policies';
import type { CaseContext, DeadlineKind, DeadlineSide } from '../decision/types.js';
import { reminderKey, type DeadlineName } from './deadline-names.js';
import type { Owed } from './asked.js';
import { deadlineRegister } from './deadline-register.js';
import { remembered } from './remembered.js';

/** A deadline or reminder of a case, with its instants. */
export interface OpenDeadline {
  key: string;
  name: DeadlineName;
  kind: DeadlineKind;
  side: DeadlineSide;
  milestoneId: string | null;
  anchor: Anchor | null;
  dueOn: CivilDate;
  /** The first instant that is too late; for what opens or happens by the clock, that moment itself. */
  firstLateAt: Instant;
  /** When the clock must act. */
  fireAt: Instant;
  /** Set for a reminder: civil days before `dueOn`. */
  daysBefore: number | null;
  /** For a reminder, the key of its deadline. */
  of: string | null;
}

const term = remembered(
  (rule: DateRule, anchor: Anchor | null, options: TermOptions) =>
    `${options.calendarVersion}|${options.rollOver}|${anchor?.at ?? ''}|${JSON.stringify(rule)}`,
  computeTerm,
);

const reminder = remembered(
  (dueOn: CivilDate, daysBefore: number, at: TimeOfDay) => `${dueOn}|${String(daysBefore)}|${at}`,
  reminderMoment,
);

function termOf(owed: Owed, policy: PurchasingPolicy): ComputedTerm {
  const milestone = owed.milestoneId === null ? undefined : milestoneById(policy, owed.milestoneId);
  return term(owed.rule, owed.anchor, { rollOver: milestone?.rollOver ?? policy.rollOver, calendarVersion: policy.calendarVersion });
}

/** The instants of what is owed; null when its rule names no day. */
export function computeOwed(owed: Owed, policy: PurchasingPolicy): OpenDeadline | null {
  const { dueOn, opensAt, firstLateAt } = termOf(owed, policy);
  const moment = owed.kind === 'opening' ? opensAt : firstLateAt;
  if (dueOn === null || moment === null) return null;
  const { key, name, kind, side, milestoneId, anchor } = owed;
  return { key, name, kind, side, milestoneId, anchor, dueOn, firstLateAt: moment, fireAt: moment, daysBefore: null, of: null };
}

/**
 * Everything that the named deadlines ask of this case, whether open, passed or done: a pure function of the case and its policy.
 * The names come from the states that the case is in.
 */
export function owedDeadlines(names: DeadlineName[], context: CaseContext, policy: PurchasingPolicy): OpenDeadline[] {
  return names.flatMap((name) => deadlineRegister[name].owed(context, policy)).flatMap((owed) => computeOwed(owed, policy) ?? []);
}

/** Of these, what is still open: not met, not passed, applicable to this case. */
export function openDeadlines(names: DeadlineName[], context: CaseContext, policy: PurchasingPolicy): OpenDeadline[] {
  return owedDeadlines(names, context, policy).filter(
    ({ key }) => !context.met[key] && !context.passed[key] && !context.notApplicable[key],
  );
}

/** Whether reminders go out before it: only where somebody must act and lateness counts. */
const isRemindedOf = (deadline: OpenDeadline): boolean => deadline.kind === 'cutOff' || deadline.kind === 'target';

/**
 * The reminders before these deadlines that are still to go out, in the order of their moments. One whose moment had passed when its
 * deadline was set is skipped (reading: reminders go out at 09:00 Europe/Amsterdam, N civil days before `dueOn`).
 */
export function remindersToCome(deadlines: OpenDeadline[], context: CaseContext, policy: PurchasingPolicy): OpenDeadline[] {
  return deadlines.filter(isRemindedOf).flatMap((deadline) => {
    const since = context.since[deadline.key];
    if (since === undefined) return [];
    const reminders = policy.reminders.daysBefore.flatMap((daysBefore): OpenDeadline[] => {
      const fireAt = reminder(deadline.dueOn, daysBefore, policy.reminders.at);
      const key = reminderKey(deadline.key, daysBefore);
      if (fireAt <= since || fireAt >= deadline.firstLateAt || context.reminded[key]) return [];
      return [{ ...deadline, key, kind: 'reminder', fireAt, daysBefore, of: deadline.key }];
    });
    return reminders.sort((a, b) => (a.fireAt < b.fireAt ? -1 : 1));
  });
}

/** Of these, the next of each deadline: only that one is a row, or three quarters of the rows would be reminders of far days. */
export const nextReminders = (deadlines: OpenDeadline[], context: CaseContext, policy: PurchasingPolicy): OpenDeadline[] =>
  deadlines.flatMap((deadline) => remindersToCome([deadline], context, policy).slice(0, 1));
