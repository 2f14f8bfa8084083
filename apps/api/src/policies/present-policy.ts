import { termOf, type Milestone, type PurchasingPolicy, type Segment } from '@termijn/policies';
import type { MilestoneView, PolicySummaryView, PolicyView, SegmentView } from './policy.view.js';

/** The instants of a milestone that names a day; a term has none before the event from which it runs. */
export function presentMilestone(milestone: Milestone, policy: PurchasingPolicy): MilestoneView {
  const { id, actor, action, kind, rule, channel, condition, source, quote } = milestone;
  const { opensAt, dueOn, firstLateAt } = termOf(policy, milestone);
  return {
    id,
    actor,
    action,
    kind,
    rule: { ...rule },
    deadline: milestone.deadline ?? null,
    opens: milestone.opens ?? null,
    onlyFor: milestone.onlyFor ?? null,
    whenMissed: milestone.whenMissed ?? null,
    rollOver: milestone.rollOver ?? policy.rollOver,
    channel,
    channels: milestone.channels ?? null,
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

function presentSegment(segment: Segment, policy: PurchasingPolicy): SegmentView {
  const { id, path, label, who, milestones } = segment;
  return {
    id,
    path,
    label,
    who,
    rule: segment.rule ?? null,
    insurerMayOfferFirst: segment.insurerMayOfferFirst ?? false,
    negotiationOnRequest: segment.negotiationOnRequest ?? null,
    increase: segment.increase ?? null,
    offersSealedUntil: segment.offersSealedUntil ?? null,
    milestones: milestones.map((milestone) => presentMilestone(milestone, policy)),
  };
}

/** All that a policy says. Which decisions a second person must confirm is the insurer's own affair and is left out. */
export function presentPolicy(policy: PurchasingPolicy): PolicyView {
  const { uzovi, uzoviConfirmed, inForceFrom, labels, calendarVersion, rollOver, reminders, sources, requirements, readings } = policy;
  return {
    ...presentPolicySummary(policy),
    uzovi,
    uzoviConfirmed,
    inForceFrom,
    labels,
    calendarVersion,
    rollOver,
    reminders,
    sources,
    general: policy.general.map((milestone) => presentMilestone(milestone, policy)),
    segments: policy.segments.map((segment) => presentSegment(segment, policy)),
    requirements: requirements.map((one) => ({ ...one })),
    exclusionGrounds: policy.exclusionGrounds ?? [],
    excludedCare: policy.excludedCare,
    procedures: policy.procedures ?? [],
    labelRules: policy.labelRules ?? [],
    dutyOfCare: (policy.dutyOfCare ?? []).map((one) => ({ ...one })),
    readings,
    remarks: policy.remarks ?? [],
  };
}
