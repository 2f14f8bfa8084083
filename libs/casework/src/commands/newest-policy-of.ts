import { findPolicy, type PurchasingPolicy } from '@termijn/policies';
import { refuse } from '@termijn/workflow';
import { Refused } from '../errors/casework-error.js';

/** The policy against which a case is opened now. @throws Refused when there is none. */
export function newestPolicyOf(insurer: string, contractYear: number): PurchasingPolicy {
  const policy = findPolicy(insurer, contractYear);
  if (policy) return policy;
  throw new Refused(
    refuse('policyNotFound', {
      nl: `Er is geen inkoopbeleid van ${insurer} voor ${String(contractYear)}.`,
      en: `There is no policy of ${insurer} for ${String(contractYear)}.`,
    }),
  );
}
