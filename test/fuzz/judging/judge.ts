import type { Answer, Draft } from '../sending/draft.js';
import { answerFaults } from './problem-rules.js';

/** Refusals at the door: whatever a request holds, it may not have been for this caller, or there are too many. */
const door = [401, 403, 404, 429];

/** An act that came too late is refused and kept: the one refusal that leaves something behind. */
const kept = ['offerTooLate', 'questionnaireTooLate', 'contractTooLate'];

/** Whether an answer may have left something in the database. */
export function mayHaveWritten({ method, wire }: Draft, { status, json }: Answer): boolean {
  if (wire === undefined && ['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method)) return false;
  return (status >= 200 && status < 300) || kept.includes(String((json as { code?: unknown } | undefined)?.code));
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Everything that is wrong with an answer; how long it took is judged apart. */
export function faultsOf(draft: Draft, answer: Answer): string[] {
  const faults = answerFaults(answer, draft);
  if (faults.length > 0) return faults;
  const { status } = answer;
  const accepted = status >= 200 && status < 300;
  if (accepted && draft.allowed === false) return [`${String(status)} for what the OpenAPI document forbids`];
  if (draft.expected && status !== 0 && !draft.expected.includes(status) && !door.includes(status)) {
    return [`${String(status)} where ${draft.expected.join(' or ')} is due: ${answer.text.slice(0, 300)}`];
  }
  if (accepted && draft.echo !== undefined && draft.method === 'POST' && !texts(answer.json).includes(draft.echo)) {
    return [`the text sent does not stand in the answer as it was sent`];
  }
  return [];
}
