import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ChangedMeanwhile } from '@termijn/casework';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { entityTag, listedTags } from './entity-tag.js';

/** Which versions of a resource the sender of a write has seen. `any`: whatever it is, as long as it is there. */
export type SeenVersions = number[] | 'any';

/** What must hold of the resource before it is written; null when the sender does not say. */
export type Precondition = SeenVersions | 'absent' | null;

function malformed(name: string): Problem {
  const reason = { nl: 'moet "…" uit een ETag zijn, of *', en: 'must be the "…" of an ETag, or *' };
  return Problem.invalid([{ in: 'header', name, pointer: null, code: 'pattern', reason }]);
}

/** @throws Problem 400 */
export function seenVersionsOf({ headers }: Pick<FastifyRequest, 'headers'>): SeenVersions | null {
  const header = headers['if-match'];
  if (header === undefined) return null;
  const tags = listedTags(header);
  if (tags === null) throw malformed('If-Match');
  if (tags === '*') return 'any';
  // A weak tag never matches (RFC 9110, 13.1.1), nor does one that names no version.
  return tags.flatMap(({ weak, opaque }) => {
    const version = /^([1-9]\d{0,8})(?:-|$)/.exec(opaque)?.[1];
    return weak || version === undefined ? [] : [Number(version)];
  });
}

/** The `If-Match` of a write that changes a case, as a parameter of a handler. @throws Problem 400 */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): SeenVersions | null =>
  seenVersionsOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** `If-Match`, or `If-None-Match: *` to make what is not there yet; as a parameter of a handler. @throws Problem 400 */
export const BeforeWriting = createParamDecorator((_data: unknown, context: ExecutionContext): Precondition => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const absent = request.headers['if-none-match'];
  if (absent === undefined) return seenVersionsOf(request);
  if (absent.trim() !== '*' || request.headers['if-match'] !== undefined) throw malformed('If-None-Match');
  return 'absent';
});

/** Acts that replace what was written before: two people at work would undo each other's. */
export const replaces: ReadonlySet<string> = new Set(['questionnaire.save']);

/** The versions on which an act may be recorded; null for any. Of an act that needs a precondition and has none: no version at all. */
export function versionsFor(act: string, seen: SeenVersions | null): number[] | null {
  if (seen === 'any') return null;
  return seen ?? (replaces.has(act) ? [] : null);
}

/**
 * Turns a lost race into 412, or 428 for who did not say what they had seen, with the ETag of what is there now. `current` is null when
 * there is nothing. @throws Problem 412, 428
 */
export async function orPreconditionFailed<Done>(
  given: Precondition,
  work: Promise<Done>,
  current: () => Promise<object | null>,
): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    const shown = await current();
    const headers: Record<string, string> = shown ? { ETag: entityTag(shown) } : {};
    throw Problem.of(given === null ? 'preconditionRequired' : 'preconditionFailed', { headers });
  }
}
