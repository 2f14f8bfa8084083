import type { PolicyMove } from '@termijn/persistence';
import type { PurchasingPolicy } from '@termijn/policies';
import { policyOf } from './policy-of.js';

/**
 * The policy version that held when a row of the history was written; `moves` are the case's moves to newer versions, oldest first.
 * @throws RangeError when this process does not have it.
 */
export function policyThen(
  found: { insurer: string; contractYear: number; policyVersion: number },
  moves: readonly PolicyMove[],
  seq: number,
): PurchasingPolicy {
  const next = moves.find((move) => move.seq > seq);
  return policyOf({ ...found, policyVersion: next?.from ?? found.policyVersion });
}
