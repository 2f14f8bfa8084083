import { computeTerm, type ComputedTerm } from '@termijn/calendar';
import type { Milestone, PurchasingPolicy } from '@termijn/policies';
import type { MilestoneView, PolicySummaryView, PolicyView } from './policy.view.js';

const running: Pick<ComputedTerm, 'opensAt' | 'dueOn' | 'firstLateAt'> = { opensAt: null, dueOn: null, firstLateAt: null };

/** The instants of a milestone that names a day; a term has none before the event from which it runs. */
export function presentMilestone(milestone: Milestone, policy: PurchasingPolicy): MilestoneView {
  const { id, actor, action, kind, rule, channel, condition, source, quote } = milestone;
  const rollOver = milestone.rollOver ?? policy.rollOver;
  const fixed = rule.boundary !== 'relative' && rule.boundary !== 'event';
  const { opensAt, dueOn, firstLateAt } = fixed ? computeTerm(rule, null, { rollOver, calendarVersion: policy.calendarVersion }) : running;
  return {
    id,
    actor,
    action,
    kind,
    rule: { ...rule },
    deadline: milestone.deadline ?? null,
    opens: milestone.opens ?? null,
    rollOver,
    channel,
    condition,
    source,
    quote,
    reading: milestone.reading ?? null,
    opensAt,
    dueOn,
    firstLateAt,
  };
}

export function presentPolicySummary({ insurer, insurerName, contractYear, version, title }: PurchasingPolicy): PolicySummaryView {
  const href = `/v1/policies/${insurer}/${String(contractYear)}?version=${String(version)}`;
  return { insurer, insurerName, contractYear, version, title, href };
}

export function presentPolicy(policy: PurchasingPolicy): PolicyView {
  const { labels, calendarVersion, rollOver, reminders, sources, general, segments, requirements, excludedCare, dutyOfCare, readings } =
    policy;
  return {
    ...presentPolicySummary(policy),
    labels,
    calendarVersion,
    rollOver,
    reminders,
    sources,
    general: general.map((milestone) => presentMilestone(milestone, policy)),
    segments: segments.map(({ milestones, ...segment }) => ({
      ...segment,
      milestones: milestones.map((one) => presentMilestone(one, policy)),
    })),
    requirements: requirements.map((one) => ({ ...one })),
    excludedCare,
    dutyOfCare: (dutyOfCare ?? []).map((one) => ({ ...one })),
    readings,
  };
}
