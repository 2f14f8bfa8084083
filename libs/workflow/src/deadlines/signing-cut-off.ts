import type { PurchasingPolicy } from '@termijn/policies';
import type { CaseContext } from '../decision/types.js';
import { owedDeadlines, type OpenDeadline } from './open-deadlines.js';

const cutOffs = (context: CaseContext, policy: PurchasingPolicy): OpenDeadline[] =>
  owedDeadlines(['signatureDue', 'proposalLapses'], context, policy).filter(({ kind }) => kind === 'cutOff');

/** The cut-off for signing as it stands for this case: the earlier one where the policy has two; null when it has none. */
export function signingCutOff(context: CaseContext, policy: PurchasingPolicy): OpenDeadline | null {
  const binding = cutOffs(context, policy).filter(({ key }) => !context.notApplicable[key]);
  return binding.sort((a, b) => (a.firstLateAt < b.firstLateAt ? -1 : 1))[0] ?? null;
}

/** What has passed, without the cut-offs for signing: another day comes, or a new proposal with a term of its own. */
export function withoutPassedCutOffs(context: CaseContext, policy: PurchasingPolicy): CaseContext['passed'] {
  const gone = new Set(cutOffs(context, policy).map(({ key }) => key));
  return Object.fromEntries(Object.entries(context.passed).filter(([key]) => !gone.has(key)));
}

/** A target for signing that went by before the contract was proposed binds nobody: it joins what does not apply to the case. */
export function withoutPastSigning(context: CaseContext, policy: PurchasingPolicy, at: string): CaseContext['notApplicable'] {
  const past = owedDeadlines(['signatureDue'], context, policy).filter(
    ({ key, kind, firstLateAt }) => kind === 'target' && firstLateAt <= at && !context.passed[key],
  );
  return { ...context.notApplicable, ...Object.fromEntries(past.map(({ key }) => [key, true as const])) };
}
