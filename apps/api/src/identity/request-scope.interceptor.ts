import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { withinScope } from '@termijn/persistence';
import type { Observable } from 'rxjs';
import type { ApiRequest } from './api-request.js';
import { requestScopeOf } from './request-scope-of.js';

/** Binds everything that a request asks of the database to its caller: the rows that it shows and takes, and the audit trail. */
@Injectable()
export class RequestScope implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const { actor } = request;
    // A route that is open to all: without a scope the database shows no tenant's rows.
    if (!actor) return next.handle();
    return withinScope(requestScopeOf(context, actor, this.reflector), () => next.handle());
  }
}
