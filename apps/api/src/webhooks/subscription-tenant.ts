import type { SubscriptionTenant } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Problem } from '../problems/problem.js';

/** For whom a caller, which the table of rights has let through, manages subscriptions. @throws Problem for who is bound to nobody. */
export function subscriptionTenantOf({ insurer, agb }: Actor): SubscriptionTenant {
  if (insurer !== null) return { insurer, agb: null };
  if (agb !== null) return { insurer: null, agb };
  throw Problem.of('notForThisRole');
}
