import type { ReferredCase, VecozoReason } from '@termijn/persistence';
import { reasons } from './reasons.js';

/** The one case that a reference means: the only one, or the only one that has not ended. Otherwise a person must say. */
export function resolveCase(cases: ReferredCase[]): { caseId: string } | { reason: VecozoReason } {
  const running = cases.filter(({ ended }) => !ended);
  const [one, ...others] = running.length > 0 ? running : cases;
  if (!one) return { reason: reasons.caseUnknown() };
  return others.length === 0 ? { caseId: one.id } : { reason: reasons.caseAmbiguous(others.length + 1) };
}
