import type { Instant } from '@termijn/calendar';
import { metAt } from '../deadlines/met-at.js';
import { owedDeadlines } from '../deadlines/open-deadlines.js';
import type { CaseContext } from '../decision/types.js';
import type { Surroundings } from './act.js';

/** The two things that an insurer owes a new provider it admits: the process, set alone, and the open request module. */
type Half = 'process' | 'requestModule';

/** When the other half was done; null when it is still to come, or the case has no such set-up. */
export function otherHalfDoneAt({ application, processAgreement }: CaseContext, half: Half): Instant | null {
  if (!application) return null;
  return half === 'process' ? application.requestModuleOpenedAt : (processAgreement.inForce?.at ?? null);
}

/**
 * `setUpDue` is met when both halves are. The one that is recorded last may have been received first; when the other was too late, so is
 * the whole, and then nothing is corrected.
 */
export function metBySecondHalf(context: CaseContext, half: Half, { policy, receivedAt }: Surroundings): string[] {
  const other = otherHalfDoneAt(context, half);
  if (other === null) return [];
  const late = owedDeadlines(['setUpDue'], context, policy).some(({ firstLateAt }) => other >= firstLateAt && receivedAt < firstLateAt);
  return late ? [] : ['setUpDue'];
}

/** The same deadline, met at the moment of the half that came last. */
export function metAtLaterHalf(context: CaseContext, half: Half, around: Surroundings): Partial<Pick<CaseContext, 'met'>> {
  const other = otherHalfDoneAt(context, half);
  if (other === null || other <= around.receivedAt) return {};
  return { met: { ...context.met, ...metAt(['setUpDue'], context, { ...around, receivedAt: other }) } };
}
