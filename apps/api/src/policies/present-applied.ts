import type { AppliedToAll } from '@termijn/casework';
import type { PurchasingPolicy } from '@termijn/policies';
import { deadlineLabel } from '@termijn/workflow';
import type { Language } from '../problems/words.js';
import type { AppliedPolicyVersionView } from './policy-version.view.js';
import { presentPolicySummary } from './present-policy.js';

/** What became of each case. */
export function presentApplied(
  policy: PurchasingPolicy,
  { items, more }: AppliedToAll,
  dryRun: boolean,
  language: Language,
): AppliedPolicyVersionView {
  return {
    policy: presentPolicySummary(policy),
    dryRun,
    items: items.map(({ caseId, outcome, refusal, deadlines }) => ({
      caseId,
      outcome,
      code: refusal?.code ?? null,
      reason: refusal?.detail[language] ?? null,
      deadlines: deadlines.map(({ key, from, to }) => ({ key, label: deadlineLabel(key)[language], from, to })),
      href: `/v1/cases/${caseId}`,
    })),
    more,
  };
}
