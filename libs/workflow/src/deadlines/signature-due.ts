import type { PurchasingPolicy } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import { owedDeadlines, type OpenDeadline } from './open-deadlines.js';

/** The cut-off for signing as it stands for this case; null when there is none, as where the policy only aims at a day. */
export function signatureCutOff(context: CaseContext, policy: PurchasingPolicy): OpenDeadline | null {
  return owedDeadlines(['signatureDue'], context, policy).find(({ kind }) => kind === 'cutOff') ?? null;
}
