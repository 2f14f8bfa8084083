import { allPolicies, type PurchasingPolicy, type Segment } from '@termijn/policies';
import { policyOf, type PlayedPolicy, type Scenario } from '../scenario.js';
import { ceilingIncrease } from './ceiling-increase.js';
import { contractRequest } from './contract-request.js';
import { negotiatedOffer } from './negotiated-offer.js';
import { lapsedOffer, standardOffer } from './standard-offer.js';

/** How a segment on a path is played. The paths that VGZ brought have scenarios of their own. */
const journeys: Record<string, (policy: PurchasingPolicy, segment: Segment) => (Scenario | null)[]> = {
  'standard-offer': (policy, segment) => [standardOffer(policy, segment), lapsedOffer(policy, segment)],
  'negotiated-offer': (policy, segment) => [negotiatedOffer(policy, segment)],
  'contract-request': (policy, segment) => [contractRequest(policy, segment)],
  'plafond-increase': (policy, segment) => [ceilingIncrease(policy, segment)],
};

/** A journey for each segment of a policy, on the policy's own dates: written by no hand, so that a policy that is added is played too. */
export const journeysOf = (policy: PurchasingPolicy): Scenario[] =>
  policy.segments.flatMap((segment) => journeys[segment.path]?.(policy, segment) ?? []).filter((journey) => journey !== null);

const keyOf = ({ insurer, contractYear }: PlayedPolicy): string => `${insurer}-${String(contractYear)}`;

/** Those of every policy that has no scenarios written by hand; the newest version of each. */
export function allJourneys(written: readonly Scenario[]): Scenario[] {
  const byHand = new Set(written.map((scenario) => keyOf(policyOf(scenario))));
  const newest = new Map(
    allPolicies()
      .toSorted((a, b) => a.version - b.version)
      .map((policy) => [keyOf(policy), policy]),
  );
  return [...newest].filter(([key]) => !byHand.has(key)).flatMap(([, policy]) => journeysOf(policy));
}
