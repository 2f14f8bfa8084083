import type { PurchasingPolicy, Segment } from '@termijn/policies';
import type { Scenario } from '../scenario.js';
import { at } from './journey-days.js';
import { providerFor } from './journey-provider.js';

/** Who, where and when: what every journey of a segment begins with. The path is left for the service to find, where it leads to a contract. */
export function journeyHead(
  policy: PurchasingPolicy,
  segment: Segment,
  variant?: string,
): Pick<Scenario, 'name' | 'title' | 'path' | 'policy' | 'provider' | 'profile' | 'opensAt' | 'findsPath'> {
  const { insurer, insurerName, contractYear } = policy;
  const name = [insurer, String(contractYear), segment.id, ...(variant === undefined ? [] : [variant])].join('-');
  const title = `${insurerName} ${String(contractYear)}: ${segment.label}${variant === undefined ? '' : `, ${variant}`}`;
  return {
    name,
    title,
    path: segment.path,
    policy: { insurer, contractYear },
    ...providerFor(segment, policy),
    opensAt: at(`${String(contractYear - 1)}-04-20`, '09:00'),
    findsPath: segment.path !== 'plafond-increase',
  };
}
