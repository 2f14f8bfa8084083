import type { CaseContext } from '../decision/types.js';
import type { Entry, Surroundings } from './act.js';

/** A grant that comes to nothing gives its amount back to the budget. */
export function releaseEntries({ increase }: CaseContext, reason: string, { receivedAt: at }: Surroundings): Entry[] {
  if (!increase?.grant) return [];
  const { decision, amount, scope } = increase.grant;
  return [{ kind: 'increaseRelease', decision, amount, scope, reason, at }];
}

/** The request without its grant. */
export const withoutGrant = ({ increase }: CaseContext): Pick<CaseContext, 'increase'> =>
  increase ? { increase: { ...increase, grant: null, amendment: null } } : {};
