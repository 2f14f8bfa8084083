import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { RequestKey as Key } from '@termijn/casework';
import type { Actor } from '@termijn/workflow';
import type { ApiRequest } from '../identity/api-request.js';
import { Problem } from '../problems/problem.js';

const visible = /^[\x21-\x7e]{1,255}$/;

/** Keys belong to a tenant: two tenants may use the same one without learning of each other. */
function tenantOf({ role, insurer, agb, subject }: Actor): string {
  if (role === 'integration') return `integration:${String(insurer)}`;
  if (insurer !== null) return `insurer:${insurer}`;
  return agb === null ? `administrator:${subject}` : `provider:${agb}`;
}

/** The same key with another method, address or body is a mistake of the sender. */
function fingerprintOf({ method, url, rawBody }: ApiRequest): string {
  return createHash('sha256')
    .update(`${method}\n${url}\n`)
    .update(rawBody ?? '')
    .digest('hex');
}

/**
 * The `Idempotency-Key` of a request; null without one. A String of Structured Fields (RFC 9651), `"8e03…"`, is what the draft of the
 * header asks; the same text without quotes is taken for the same key.
 * @throws Problem 400
 */
export function requestKeyOf(request: ApiRequest): Key | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined || !request.actor) return null;
  const text = String(header);
  const key = /^"(.*)"$/.exec(text)?.[1]?.replace(/\\(["\\])/g, '$1') ?? text;
  if (!visible.test(key)) {
    const reason = { nl: 'moet 1 tot 255 zichtbare ASCII-tekens hebben', en: 'must have 1 to 255 visible ASCII characters' };
    throw Problem.invalid([{ in: 'header', name: 'Idempotency-Key', pointer: null, code: 'pattern', reason }]);
  }
  return { tenant: tenantOf(request.actor), key, fingerprint: fingerprintOf(request) };
}

const keptWithEffect = new WeakSet<object>();

/** Whether a handler takes the key itself, to save the answer in one piece with the effect. */
export const keepsAnswerWithEffect = (handler: object): boolean => keptWithEffect.has(handler);

const FromRequest = createParamDecorator((_data: unknown, context: ExecutionContext): Key | null =>
  requestKeyOf(context.switchToHttp().getRequest<ApiRequest>()),
);

/** The `Idempotency-Key` of a POST as a parameter of a handler that saves its answer with its effect; null without one. */
export const RequestKey = (): ParameterDecorator => (target, property, index) => {
  FromRequest()(target, property, index);
  if (property !== undefined) keptWithEffect.add((target as Record<string | symbol, object>)[property]!);
};
