import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '../problems/problem.js';
import type { ApiRequest } from './api-request.js';
import { OPEN_TO_ALL } from './open-to-all.js';
import { TokenVerifier } from './token-verifier.js';

/** Lets nobody in without a token, except on routes that are open to all. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN_TO_ALL, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
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
