import { Data, defineAct, LongText, providerRoles } from './act.js';
import { blockedUnlessAsked } from './asked-by-policy.js';

/** The provider shares its strategy or says where it is found (Overzicht inkoopbeleid msz 2027, CZ: "deelt uiterlijk 1 juni 2026 strategisch beleid"). */
export const strategyShare = defineAct({
  type: 'strategy.share',
  fact: 'strategy.shared',
  label: { nl: 'Strategisch beleid delen', en: 'Share the strategy' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ summary: LongText('Het strategisch beleid, of waar het te vinden is.') }),
  meets: () => ['strategySharedDue'],
  blocked: blockedUnlessAsked('strategySharedDue'),
  example: () => ({ summary: 'Meerjarenbeleid 2026-2029: https://www.ziekenhuis.example/meerjarenbeleid' }),
});
