import { findPolicy, type PurchasingPolicy } from '@termijn/policies';

/** The policy version that a case keeps. @throws RangeError when this process does not have it. */
export function policyOf({
  insurer,
  contractYear,
  policyVersion,
}: {
  insurer: string;
  contractYear: number;
  policyVersion: number;
}): PurchasingPolicy {
  const policy = findPolicy(insurer, contractYear, policyVersion);
  if (!policy) throw new RangeError(`No policy of ${insurer} for ${String(contractYear)}, version ${String(policyVersion)}`);
  return policy;
}
