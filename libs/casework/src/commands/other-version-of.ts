import { civilDateOf, type Instant } from '@termijn/calendar';
import { findPolicy, policyInForce, type PurchasingPolicy } from '@termijn/policies';

interface UnderPolicy {
  insurer: string;
  contractYear: number;
  policyVersion: number;
}

/** The version that an event asks a case to be moved to; undefined for every other event, and for a version that is not there. */
export function otherVersionOf(
  { insurer, contractYear }: UnderPolicy,
  type: string,
  data: Record<string, unknown>,
): PurchasingPolicy | undefined {
  const { version } = data;
  if (type !== 'policyVersion.apply' || typeof version !== 'number') return undefined;
  return findPolicy(insurer, contractYear, version);
}

/** The version that a case could be moved to now: the newest in force, when it is newer than the case's own. */
export function newerVersionOf({ insurer, contractYear, policyVersion }: UnderPolicy, now: Instant): PurchasingPolicy | undefined {
  const newest = policyInForce(insurer, contractYear, civilDateOf(now));
  return newest && newest.version > policyVersion ? newest : undefined;
}
