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

/** The `Idempotency-Key` of a POST as a parameter of a handler; null without one. A key in quotes is that key. @throws Problem 400. */
export const RequestKey = createParamDecorator((_data: unknown, context: ExecutionContext): Key | null => {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  const header = request.headers['idempotency-key'];
  if (header === undefined || !request.actor) return null;
  const text = String(header);
  const key = /^"(.*)"$/.exec(text)?.[1] ?? text;
  if (!visible.test(key)) {
    const reason = { nl: 'moet 1 tot 255 zichtbare ASCII-tekens hebben', en: 'must have 1 to 255 visible ASCII characters' };
    throw Problem.invalid([{ in: 'header', name: 'Idempotency-Key', pointer: null, code: 'pattern', reason }]);
  }
  return { tenant: tenantOf(request.actor), key, fingerprint: fingerprintOf(request) };
});
