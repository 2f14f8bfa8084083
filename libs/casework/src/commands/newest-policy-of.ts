import { civilDateOf, type Instant } from '@termijn/calendar';
import { policyInForce, type PurchasingPolicy } from '@termijn/policies';
import { refuse } from '@termijn/workflow';
import { Refused } from '../errors/casework-error.js';

/** The policy against which a case is opened at that moment: the newest version that is in force then. @throws Refused when there is none. */
export function newestPolicyOf(insurer: string, contractYear: number, now: Instant): PurchasingPolicy {
  const policy = policyInForce(insurer, contractYear, civilDateOf(now));
  if (policy) return policy;
  throw new Refused(
    refuse('policyNotFound', {
      nl: `Er is geen inkoopbeleid van ${insurer} voor ${String(contractYear)}.`,
      en: `There is no policy of ${insurer} for ${String(contractYear)}.`,
    }),
  );
}
