import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Problem } from '../problems/problem.js';
import { rightOf } from '../rights/endpoint-rights.js';
import type { ApiRequest } from './api-request.js';
import { TokenVerifier } from './token-verifier.js';

/** Node keeps the first of two: another server on the way may have looked at the second. */
function refuseTwice({ raw }: ApiRequest): void {
  const names = raw.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'authorization');
  if (names.length > 1) throw Problem.of('tokenTwice', { headers: { 'WWW-Authenticate': 'Bearer error="invalid_request"' } });
}

/** Lets nobody in without a token, except on routes that are open to all. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(private readonly tokens: TokenVerifier) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    if (rightOf(request.method, request.routeOptions.url ?? '') === 'open') return true;
    refuseTwice(request);
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) {
      const nl = 'Stuur de header "Authorization: Bearer <token>" mee.';
      throw Problem.of('tokenMissing', {
        detail: { nl, en: 'Send the header "Authorization: Bearer <token>".' },
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    request.actor = await this.tokens.actorOf(token);
    return true;
  }
}
