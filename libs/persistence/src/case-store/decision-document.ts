import type { DeadlineChange, Decision } from '@termijn/workflow/decision/types.js';
import { newId } from '../identity/new-id.js';
import { inBatches } from './in-batches.js';
import type { CaseChanges, KeyedAnswer, LateReceipt, NewCase } from './types.js';

interface Parts {
  caseId: string;
  /** Null for a new case. */
  expectedVersion: number | null;
  case: NewCase | null;
  decision: Decision;
  changes?: CaseChanges;
  lateReceipts?: LateReceipt[];
  idempotency?: KeyedAnswer | null;
}

/**
 * The argument of `save_decision`. The whole step travels as a string inside the JSON (`payload`), because jsonb would give other bytes
 * back than it got.
 */
export function decisionDocument(parts: Parts): string {
  const { decision } = parts;
  return JSON.stringify({
    caseId: parts.caseId,
    expectedVersion: parts.expectedVersion,
    case: parts.case,
    changes: parts.changes,
    at: decision.steps.at(-1)?.recordedAt ?? null,
    state: decision.state,
    snapshot: decision.snapshot,
    ended: decision.ended,
    overdue: decision.overdue,
    steps: decision.steps.map((step, index) => ({
      step: index,
      type: step.type,
      fact: step.fact,
      actor: step.actor,
      onBehalfOf: step.onBehalfOf,
      evidence: step.evidence,
      receivedAt: step.receivedAt,
      recordedAt: step.recordedAt,
      from: step.from,
      to: step.to,
      why: step.why,
      payload: JSON.stringify(step),
    })),
    deadlines: inBatches(decision.deadlines).map((batch) => ({ op: batch.op, changes: inKeyOrder(batch.changes, decision) })),
    breaches: inBatches(decision.breaches),
    entries: decision.entries,
    notifications: decision.notifications,
    lateReceipts: parts.lateReceipts ?? [],
    idempotency: parts.idempotency ?? null,
  });
}

/** In the order of the index on the keys, and numbered in that order: rows that are added in order leave no half-empty pages behind. */
function inKeyOrder(changes: DeadlineChange[], decision: Decision): (DeadlineChange & { id?: string })[] {
  const sorted = [...changes].sort((one, other) => (one.key < other.key ? -1 : 1));
  return sorted.map((change) => {
    if (change.op !== 'open') return change;
    const step = decision.steps[change.step];
    if (!step) throw new Error(`Deadline ${change.key} belongs to step ${change.step}, which the decision does not have`);
    return { ...change, id: newId(step.recordedAt) };
  });
}
