import type { PurchasingPolicy, Segment } from '@termijn/policies';
import { centBelow } from '../amounts.js';
import type { Scenario } from '../scenario.js';

const names = { hospital: 'Ziekenhuis Het Veer', zbc: 'Kliniek De Singel', institution: 'Centrum De Brug' };

/** A provider that the rule of a segment is for, and what is said at the opening so that the rule finds it. */
export function providerFor({ who }: Segment, { contractYear }: PurchasingPolicy): Pick<Scenario, 'provider' | 'profile'> {
  const kind = who.providerKinds?.[0] ?? 'zbc';
  const { turnover, contractForm, institutionKinds } = who;
  // At the amount itself where the rule begins there, a cent below it where it ends there.
  const amount = turnover?.atLeast ?? (turnover?.below === undefined ? undefined : centBelow(turnover.below));
  return {
    provider: {
      name: names[kind],
      kind,
      ...(kind === 'institution' && institutionKinds?.[0] ? { institutionKind: institutionKinds[0] } : {}),
    },
    profile: {
      contractedBefore: who.contractedBefore ?? true,
      ...(contractForm ? { contractForm } : {}),
      ...(turnover && amount !== undefined
        ? { turnover: { amount, basis: turnover.basis, year: turnover.year, source: `Opgave zorgaanbieder ${String(contractYear - 1)}` } }
        : {}),
    },
  };
}
