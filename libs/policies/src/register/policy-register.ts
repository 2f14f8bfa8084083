import type { CivilDate } from '@termijn/calendar';
import type { InsurerId, Milestone, PurchasingPolicy, Segment } from '../schema/types.js';
import { shippedPolicies } from './shipped-policies.js';

let policies: readonly PurchasingPolicy[] = shippedPolicies;

const same = (a: PurchasingPolicy, b: PurchasingPolicy): boolean =>
  a.insurer === b.insurer && a.contractYear === b.contractYear && a.version === b.version;

/**
 * Adds the policies of one's own house to those that come with the product. Done once, when a process starts, before anything is decided.
 * @throws RangeError when an insurer, contract year and version are there already.
 */
export function addPolicies(added: readonly PurchasingPolicy[]): void {
  for (const [index, policy] of added.entries()) {
    if ([...policies, ...added.slice(0, index)].some((known) => same(known, policy))) {
      const { insurer, contractYear, version } = policy;
      throw new RangeError(`The policy of ${insurer} for ${String(contractYear)}, version ${String(version)}, is there already`);
    }
  }
  policies = [...policies, ...added];
}

/** Every policy of every insurer, year and version. */
export function allPolicies(): readonly PurchasingPolicy[] {
  return policies;
}

/** Every version of the policy of an insurer for a contract year, the oldest first. */
export function policyVersions(insurer: InsurerId, contractYear: number): PurchasingPolicy[] {
  return policies
    .filter((policy) => policy.insurer === insurer && policy.contractYear === contractYear)
    .toSorted((a, b) => a.version - b.version);
}

/** The policy of an insurer for a contract year; the newest version unless one is named. Undefined when there is none. */
export function findPolicy(insurer: InsurerId, contractYear: number, version?: number): PurchasingPolicy | undefined {
  return policyVersions(insurer, contractYear).findLast((policy) => version === undefined || policy.version === version);
}

/** The version against which a case is opened on a day: the newest that is in force then. Undefined when there is none yet. */
export function policyInForce(insurer: InsurerId, contractYear: number, on: CivilDate): PurchasingPolicy | undefined {
  return policyVersions(insurer, contractYear).findLast(({ inForceFrom }) => inForceFrom === null || inForceFrom <= on);
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

/** What holds in a segment: its own milestones, then the general ones that are for it. */
export function milestonesOf(policy: PurchasingPolicy, segmentId: string): readonly Milestone[] {
  const bySegment = ofSegment.get(policy) ?? new Map<string, Milestone[]>();
  ofSegment.set(policy, bySegment);
  const held = bySegment.get(segmentId) ?? heldIn(policy, segmentId);
  bySegment.set(segmentId, held);
  return held;
}

function heldIn(policy: PurchasingPolicy, segmentId: string): Milestone[] {
  const general = policy.general.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(segmentId));
  return [...(segmentById(policy, segmentId)?.milestones ?? []), ...general];
}

/** A policy never changes once it is loaded, and every decision asks for its milestones a dozen times. */
const byId = new WeakMap<PurchasingPolicy, Map<string, Milestone>>();
const ofSegment = new WeakMap<PurchasingPolicy, Map<string, Milestone[]>>();

function indexed(policy: PurchasingPolicy): Map<string, Milestone> {
  const milestones = [...policy.general, ...policy.segments.flatMap((segment) => segment.milestones)];
  const index = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  byId.set(policy, index);
  return index;
}
