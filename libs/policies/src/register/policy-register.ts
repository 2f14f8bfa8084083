import type { Criterion, InsurerId, Milestone, ProviderKind, PurchasingPolicy, Segment } from '../schema/types.js';
import { vgzMsz2027 } from '../vgz/vgz-msz-2027.js';

const policies: readonly PurchasingPolicy[] = [vgzMsz2027];

/** Every policy of every insurer, year and version. */
export function allPolicies(): readonly PurchasingPolicy[] {
  return policies;
}

/** The policy of an insurer for a contract year; the newest version unless one is named. Undefined when there is none. */
export function findPolicy(insurer: InsurerId, contractYear: number, version?: number): PurchasingPolicy | undefined {
  return policies
    .filter((policy) => policy.insurer === insurer && policy.contractYear === contractYear)
    .filter((policy) => version === undefined || policy.version === version)
    .toSorted((a, b) => b.version - a.version)[0];
}

/** The segment with that id; undefined when the policy has none. */
export function segmentById(policy: PurchasingPolicy, id: string): Segment | undefined {
  return policy.segments.find((segment) => segment.id === id);
}

/** The segments that follow a contracting path, e.g. `existing-hospital`. */
export function segmentsForPath(policy: PurchasingPolicy, path: string): Segment[] {
  return policy.segments.filter((segment) => segment.path === path);
}

/** The milestone that governs a deadline of a case, e.g. `offerDue`: the segment's own, otherwise the general one. */
export function milestoneForDeadline(policy: PurchasingPolicy, segmentId: string, deadlineName: string): Milestone | undefined {
  return milestonesOf(policy, segmentId).find((milestone) => milestone.deadline === deadlineName);
}

/** The milestone that opens an event, e.g. `standardAgreement.request`: the segment's own, otherwise the general one. */
export function milestoneOpening(policy: PurchasingPolicy, segmentId: string, eventType: string): Milestone | undefined {
  return milestonesOf(policy, segmentId).find((milestone) => milestone.opens === eventType);
}

/** The milestone with that id, e.g. `VGZ-Z5b`, of any segment. */
export function milestoneById(policy: PurchasingPolicy, id: string): Milestone | undefined {
  const known = byId.get(policy) ?? indexed(policy);
  return known.get(id);
}

/** The title of a source document of the policy, for people; undefined when the policy has no such document. */
export function sourceTitle(policy: PurchasingPolicy, documentId: string): string | undefined {
  return policy.sources.find((source) => source.id === documentId)?.title;
}

/** The minimum requirements that hold for every provider of this kind, in the order of the document. */
export function requirementsFor(policy: PurchasingPolicy, providerKind: ProviderKind): Criterion[] {
  return policy.requirements.filter((criterion) => criterion.providerKinds.includes(providerKind) && !criterion.newProvidersOnly);
}

/** What is asked of who comes by this segment: the minimum requirements, and for new providers the additional criteria too. */
export function criteriaFor(policy: PurchasingPolicy, segment: Segment): Criterion[] {
  const { providerKind, contractedBefore } = segment;
  // A segment for every kind of provider is no way to a contract: nothing is asked anew.
  if (providerKind === null) return [];
  if (contractedBefore) return requirementsFor(policy, providerKind);
  return policy.requirements.filter((criterion) => criterion.providerKinds.includes(providerKind));
}

/** A policy never changes once it is loaded, and every decision asks for its milestones a dozen times. */
const byId = new WeakMap<PurchasingPolicy, Map<string, Milestone>>();

function indexed(policy: PurchasingPolicy): Map<string, Milestone> {
  const milestones = [...policy.general, ...policy.segments.flatMap((segment) => segment.milestones)];
  const index = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  byId.set(policy, index);
  return index;
}

function milestonesOf(policy: PurchasingPolicy, segmentId: string): Milestone[] {
  return [...(segmentById(policy, segmentId)?.milestones ?? []), ...policy.general];
}
