import { atTime, type CivilDate, type ComputedTerm, type DateRule } from '@termijn/calendar';
import { milestoneTerm } from '../register/milestone-term.js';
import { milestoneForDeadline, milestoneOpening, milestonesOf } from '../register/policy-register.js';
import type { Milestone, PurchasingPolicy, Segment } from '../schema/types.js';
import { anchorEvents } from '../rule-words/anchor-events.js';

/** A milestone and the segments in which it holds. */
export interface Placed {
  milestone: Milestone;
  segments: Segment[];
}

/** Every milestone of a policy once, the general ones first. */
export function placedMilestones({ general, segments }: PurchasingPolicy): Placed[] {
  return [
    ...general.map((milestone) => ({ milestone, segments: segments.filter(({ id }) => milestone.onlyFor?.includes(id) ?? true) })),
    ...segments.flatMap((segment) => segment.milestones.map((milestone) => ({ milestone, segments: [segment] }))),
  ];
}

/** The days that a rule names itself; none for a term, an event or a month. */
export function ruleDays(rule: DateRule): CivilDate[] {
  if (rule.boundary === 'window') return [rule.from, rule.to];
  return 'date' in rule ? [rule.date] : [];
}

/** A policy never changes once it is loaded, and the findings ask for the same terms dozens of times. */
const known = new WeakMap<PurchasingPolicy, Map<Milestone, ComputedTerm>>();

/** What a milestone comes to by itself; nothing for a term or an event, before it has happened. */
export function termOf(policy: PurchasingPolicy, milestone: Milestone): ComputedTerm {
  const terms = known.get(policy) ?? new Map<Milestone, ComputedTerm>();
  known.set(policy, terms);
  const term = terms.get(milestone) ?? computed(policy, milestone);
  terms.set(milestone, term);
  return term;
}

function computed(policy: PurchasingPolicy, { rule, rollOver }: Milestone): ComputedTerm {
  const fixed = rule.boundary === 'relative' || rule.boundary === 'event' ? ({ boundary: 'none' } as const) : rule;
  return milestoneTerm(policy, { rule: fixed, rollOver }, null);
}

/** The last day of a milestone that names one, or the day itself; null for a term, an event, or no day. */
export const lastDay = (policy: PurchasingPolicy, milestone: Milestone): CivilDate | null => termOf(policy, milestone).dueOn;

/** The last day that is still possible, and the milestone from whose last day it was counted; null when no day follows from the policy. */
export interface LatestDay {
  day: CivilDate;
  after: { milestone: Milestone; day: CivilDate } | null;
}

/** A term counts from the last day on which its event may happen in that segment. */
export function latestDay(policy: PurchasingPolicy, segment: Segment, milestone: Milestone): LatestDay | null {
  const { rule } = milestone;
  if (rule.boundary !== 'relative') {
    const day = lastDay(policy, milestone);
    return day === null ? null : { day, after: null };
  }
  const from = latestAnchor(policy, segment, rule.anchor);
  if (!from) return null;
  const { dueOn } = milestoneTerm(policy, milestone, { event: rule.anchor, at: atTime(from.day, '12:00') });
  return dueOn === null ? null : { day: dueOn, after: from };
}

/** Only what may not be later bounds what follows from it: after an aim or a preference it can still come. */
function latestAnchor(policy: PurchasingPolicy, segment: Segment, event: string): LatestDay['after'] {
  const anchor = anchorEvents[event];
  const milestone = anchor?.deadline
    ? milestoneForDeadline(policy, segment.id, anchor.deadline)
    : anchor?.opens
      ? milestoneOpening(policy, segment.id, anchor.opens)
      : undefined;
  if (!milestone || !isBinding(milestone)) return null;
  const day = lastDay(policy, milestone);
  return day === null ? null : { milestone, day };
}

/** Whether being later than its day has a consequence. */
export const isBinding = ({ kind }: Milestone): boolean => kind === 'cutOff' || kind === 'target';

/** The milestone of a deadline in a segment, with the last day that is possible; null when the policy has none or no day follows. */
export function dayOfDeadline(
  policy: PurchasingPolicy,
  segment: Segment,
  name: string,
): { milestone: Milestone; latest: LatestDay } | null {
  const milestone = milestoneForDeadline(policy, segment.id, name);
  const latest = milestone && latestDay(policy, segment, milestone);
  return milestone && latest ? { milestone, latest } : null;
}

/** Whether a segment has that deadline and may not pass it without consequence. */
export function hasBinding(policy: PurchasingPolicy, segment: Segment, name: string): boolean {
  const milestone = milestoneForDeadline(policy, segment.id, name);
  return milestone !== undefined && isBinding(milestone) && milestone.rule.boundary !== 'none';
}

/** The milestones that hold in this segment and not in every other. */
export function ownMilestones(policy: PurchasingPolicy, segment: Segment): Milestone[] {
  return milestonesOf(policy, segment.id).filter((milestone) => milestone.onlyFor !== undefined || !policy.general.includes(milestone));
}
