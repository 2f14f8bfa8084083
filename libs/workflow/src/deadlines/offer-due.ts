import type { PurchasingPolicy } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import { owedDeadlines, type OpenDeadline } from './open-deadlines.js';

/** The cut-off for the first offer as it stands for this case: the policy's, or the agreed or admitted date; null when there is none. */
export function offerCutOff(context: CaseContext, policy: PurchasingPolicy): OpenDeadline | null {
  if (context.notApplicable['offerDue']) return null;
  const [due] = owedDeadlines(['offerDue'], context, policy);
  return due?.kind === 'cutOff' ? due : null;
}
