import type { Milestone, PurchasingPolicy } from '../schema/types.js';

/** The milestone of the publication of each policy that has one. */
export function publicationsOf(policies: readonly PurchasingPolicy[]): { policy: PurchasingPolicy; milestone: Milestone }[] {
  return policies.flatMap((policy) =>
    [...policy.general, ...policy.segments.flatMap(({ milestones }) => milestones)]
      .filter(({ deadline }) => deadline === 'publication')
      .slice(0, 1)
      .map((milestone) => ({ policy, milestone })),
  );
}
