import type { RequestKey } from '@termijn/casework';
import { Problem } from '../problems/problem.js';
import { wordings } from '../problems/wordings.js';

/**
 * Acts that no rule stops the second time: sent twice by mistake, there would be two. Every other act is refused, or says again what the case
 * knows already (`test/golden/sent-twice.spec.ts`).
 */
export const addsEachTime: ReadonlySet<string> = new Set([
  ...['question.ask', 'conversation.log', 'process.propose', 'offer.revise', 'counter.propose', 'agreement.record'],
]);

/** Prevents a lost answer from making two of one. @throws Problem 400 */
export function requireKey(requestKey: RequestKey | null): void {
  if (requestKey) return;
  const { code, nl, en } = wordings['required']!;
  throw Problem.invalid([{ in: 'header', name: 'Idempotency-Key', pointer: null, code, reason: { nl, en } }]);
}

/** @throws Problem 400 */
export function requireKeyFor(act: string, requestKey: RequestKey | null): void {
  if (addsEachTime.has(act)) requireKey(requestKey);
}
