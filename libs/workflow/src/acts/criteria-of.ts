import { criteriaFor, type Criterion } from '@termijn/policies';
import { profileOf } from '../decision/case-profile.js';
import type { CaseContext } from '../decision/types.js';
import type { Surroundings } from './act.js';

/** What the policy asks of the provider of this case; nothing on a path that is no way to a contract. */
export function criteriaOf(context: CaseContext, { policy, segment }: Pick<Surroundings, 'policy' | 'segment'>): Criterion[] {
  const profile = profileOf(context, segment);
  return profile ? criteriaFor(policy, profile) : [];
}
