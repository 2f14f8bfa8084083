import {
  computeTerm,
  dayInWords,
  daysBetween,
  momentInWords,
  reminderMoment,
  type Anchor,
  type CivilDate,
  type DateRule,
  type DeadlineProof,
  type Instant,
  type ProofStep,
} from '@termijn/calendar';
import { deadlineLabel, factLabel } from '../labels/labels.js';
import { milestoneById, milestoneTerm, sourceTitle, type Milestone, type PurchasingPolicy } from '@termijn/policies';

/** A deadline as it was recorded: enough to prove its date again, whatever became of the case. */
export interface RecordedDeadline {
  name: string;
  kind: string;
  milestoneId: string | null;
  anchor: Anchor | null;
  dueOn: CivilDate;
  firstLateAt: Instant;
  daysBefore: number | null;
}

const fixedDay = (rule: DateRule): CivilDate | null => ('date' in rule ? rule.date : rule.boundary === 'window' ? rule.to : null);

/** Whether the anchor is what the rule itself counts from, and not what put another day in its place. */
const countsFrom = (rule: DateRule, anchor: Anchor): boolean =>
  (rule.boundary === 'relative' || rule.boundary === 'event') && rule.anchor === anchor.event;

/** The policy's rule, or its other one for who missed a deadline, when only that comes to the recorded day. */
function policyRule({ rule, rollOver, whenMissed }: Milestone, { anchor, dueOn }: RecordedDeadline, policy: PurchasingPolicy): DateRule {
  if (!whenMissed) return rule;
  const comesTo = (candidate: DateRule): boolean => milestoneTerm(policy, { rule: candidate, rollOver }, anchor).dueOn === dueOn;
  return !comesTo(rule) && comesTo(whenMissed.rule) ? whenMissed.rule : rule;
}

/** The rule that gave the date: the policy's, or the day that was agreed or admitted in its place. */
function ruleOf(recorded: RecordedDeadline, policy: PurchasingPolicy): DateRule {
  const milestone = recorded.milestoneId === null ? undefined : milestoneById(policy, recorded.milestoneId);
  if (!milestone) return { boundary: 'by', date: recorded.dueOn };
  const rule = policyRule(milestone, recorded, policy);
  if (recorded.anchor === null || countsFrom(rule, recorded.anchor)) return rule;
  return { boundary: 'by', date: recorded.dueOn };
}

/** Why the policy's first rule does not hold: what it asks for was not done in time. */
function missedStep(rule: DateRule, milestone: Milestone | undefined, dueOn: CivilDate): ProofStep[] {
  if (!milestone?.whenMissed || rule !== milestone.whenMissed.rule) return [];
  const label = deadlineLabel(milestone.whenMissed.deadline);
  return [
    {
      code: 'otherRule',
      nl: `"${label.nl}" is niet gehaald; voor wie dat mist geldt een andere regel, en die komt op ${dayInWords(dueOn, 'nl')}.`,
      en: `"${label.en}" was missed; another rule holds for who misses that, and it comes to ${dayInWords(dueOn, 'en')}.`,
      result: dueOn,
    },
  ];
}

function agreedStep({ anchor, dueOn }: RecordedDeadline): ProofStep[] {
  if (!anchor) return [];
  return [
    {
      code: 'anchor',
      nl: `In plaats van de datum uit het inkoopbeleid geldt ${dayInWords(dueOn, 'nl')}, door "${factLabel(anchor.event).nl}" van ${momentInWords(anchor.at, 'nl')}.`,
      en: `Instead of the policy's date ${dayInWords(dueOn, 'en')} holds, by "${factLabel(anchor.event).en}" of ${momentInWords(anchor.at, 'en')}.`,
      result: dueOn,
    },
  ];
}

function reminderStep({ daysBefore, dueOn }: RecordedDeadline, policy: PurchasingPolicy): ProofStep[] {
  if (daysBefore === null) return [];
  const moment = reminderMoment(dueOn, daysBefore, policy.reminders.at);
  const days = String(daysBefore);
  return [
    {
      code: 'firstLate',
      nl: `De herinnering gaat ${days} dagen vóór ${dueOn} uit, om ${policy.reminders.at} in Europe/Amsterdam.`,
      en: `The reminder goes out ${days} days before ${dueOn}, at ${policy.reminders.at} in Europe/Amsterdam.`,
      result: moment,
    },
  ];
}

/**
 * Proves a deadline: anchor, rule, quote from the policy, each step of the calculation, and the result. Computed anew from the policy
 * version of the case; `daysBetween` the recorded and the computed day must be nought.
 * @throws RangeError when the proof does not come to the recorded date: then either the record or the policy was changed.
 */
export function proveDeadline(recorded: RecordedDeadline, policy: PurchasingPolicy): DeadlineProof {
  const milestone = recorded.milestoneId === null ? undefined : milestoneById(policy, recorded.milestoneId);
  const rule = ruleOf(recorded, policy);
  const rollOver = milestone?.rollOver ?? policy.rollOver;
  const term = computeTerm(rule, recorded.anchor, {
    rollOver,
    calendarVersion: policy.calendarVersion,
    ...(recorded.anchor ? { anchorLabel: factLabel(recorded.anchor.event) } : {}),
  });
  if (term.dueOn === null || daysBetween(term.dueOn, recorded.dueOn) !== 0) {
    throw new RangeError(`The proof of ${recorded.name} comes to ${String(term.dueOn)}, the record says ${recorded.dueOn}`);
  }
  const replaced =
    rule.boundary === 'by' && milestone !== undefined && recorded.anchor !== null && fixedDay(milestone.rule) !== recorded.dueOn;
  return {
    milestone: recorded.milestoneId,
    rule,
    quote: milestone?.quote ?? null,
    sourceTitle: milestone ? (sourceTitle(policy, milestone.source.document) ?? null) : null,
    heading: milestone?.source.heading ?? null,
    reading: milestone?.reading ?? null,
    anchor: recorded.anchor,
    calendarVersion: policy.calendarVersion,
    rollOver,
    steps: [
      ...(replaced ? agreedStep(recorded) : []),
      ...missedStep(rule, milestone, recorded.dueOn),
      ...term.steps,
      ...reminderStep(recorded, policy),
    ],
    dueOn: term.dueOn,
    opensAt: term.opensAt,
    firstLateAt: term.firstLateAt,
  };
}
