import type { PurchasingPolicy } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import { owedDeadlines, type OpenDeadline } from './open-deadlines.js';

/** The cut-off for the questionnaire as it stands for this case: the policy's, or the day that came in its place. */
export function questionnaireCutOff(context: CaseContext, policy: PurchasingPolicy): OpenDeadline | null {
  return owedDeadlines(['questionnaireDue'], context, policy)[0] ?? null;
}
