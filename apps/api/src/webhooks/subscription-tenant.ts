import type { SubscriptionTenant } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Problem } from '../problems/problem.js';

/** For whom a caller manages subscriptions: a purchaser or integration for its insurer, a provider for itself. @throws Problem 403 */
export function subscriptionTenantOf({ role, insurer, agb }: Actor): SubscriptionTenant {
  if ((role === 'purchaser' || role === 'integration') && insurer !== null) return { insurer, agb: null };
  if (role === 'provider' && agb !== null) return { insurer: null, agb };
  throw Problem.of('notForThisRole', {
    detail: {
      nl: 'Abonnementen zijn voor de zorginkoper, de koppeling van de verzekeraar en de zorgaanbieder.',
      en: 'Subscriptions are for the purchaser, the integration of the insurer and the provider.',
    },
  });
}
