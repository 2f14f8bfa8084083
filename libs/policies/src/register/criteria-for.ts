import type { Criterion, ProviderProfile, PurchasingPolicy } from '../schema/types.js';

type Asked = Pick<ProviderProfile, 'providerKind' | 'institutionKind' | 'contractedBefore'>;

/** What is asked of a provider, in the order of the document: the minimum requirements, and of new providers the additional criteria too. */
export function criteriaFor(policy: PurchasingPolicy, { providerKind, institutionKind, contractedBefore }: Asked): Criterion[] {
  return policy.requirements.filter(
    ({ providerKinds, institutionKinds, newProvidersOnly }) =>
      providerKinds.includes(providerKind) &&
      (providerKind !== 'institution' ||
        institutionKinds === undefined ||
        (institutionKind !== undefined && institutionKinds.includes(institutionKind))) &&
      (!newProvidersOnly || contractedBefore === false),
  );
}
