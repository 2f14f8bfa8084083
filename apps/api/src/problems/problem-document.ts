import type { Problem } from './problem.js';
import type { Language } from './words.js';

/** Of what, and in which language, a problem document speaks. */
export interface Telling {
  /** The path that was asked. */
  instance: string;
  language: Language;
}

/** The `type` of a problem: stable, of no host, and found at `/v1/problem-types/<code>`. */
export const problemType = (code: string): string => `urn:termijn:problem:${code}`;

/** The body of an error answer (RFC 9457), as it is sent and as it is remembered under an idempotency key. */
export function problemDocument(problem: Problem, { instance, language }: Telling): string {
  const { code, kind, detail, liftedBy, faults, extras } = problem;
  return JSON.stringify({
    type: problemType(code),
    title: kind.title[language],
    status: kind.status,
    detail: detail[language],
    instance,
    code,
    ...(liftedBy === undefined ? {} : { liftedBy: liftedBy?.[language] ?? null }),
    ...extras,
    ...(faults.length > 0 ? { invalidParams: faults.map(({ reason, ...fault }) => ({ ...fault, reason: reason[language] })) } : {}),
  });
}
