import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import { scopeOf, withinScope } from '@termijn/persistence';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { actionOf } from '../audit/action-of.js';
import type { ApiRequest } from './api-request.js';

/** Binds everything that a request asks of the database to its caller: the rows that it shows and takes, and the audit trail. */
@Injectable()
export class RequestScope implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const { actor } = request;
    // A route that is open to all: without a scope the database shows no tenant's rows.
    if (!actor) return next.handle();
    const { elapsedTime } = context.switchToHttp().getResponse<FastifyReply>();
    const usual = request.method === 'POST' ? 201 : 200;
    const scope = scopeOf(actor, {
      subject: actor.subject,
      role: actor.role,
      insurer: actor.insurer,
      agb: actor.agb,
      action: actionOf(request),
      requestId: request.id,
      source: request.ip,
      receivedAt: new Date(Date.now() - elapsedTime).toISOString(),
      status: this.reflector.get<number | undefined>(HTTP_CODE_METADATA, context.getHandler()) ?? usual,
    });
    return withinScope(scope, () => next.handle());
  }
}
