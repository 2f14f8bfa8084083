import type { ExecutionContext } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import type { Reflector } from '@nestjs/core';
import { scopeOf } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { actionOf } from '../audit/action-of.js';
import type { ApiRequest } from './api-request.js';

type Scope = ReturnType<typeof scopeOf>;

/** Whose rows the database shows to a request, and what its audit trail says of it. */
export function requestScopeOf(context: ExecutionContext, actor: Actor, reflector: Reflector): Scope {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  const usual = request.method === 'POST' ? 201 : 200;
  const status = reflector.get<number | undefined>(HTTP_CODE_METADATA, context.getHandler()) ?? usual;
  return scopeOfRequest(request, context.switchToHttp().getResponse<FastifyReply>(), actor, status);
}

/** The same where a handler finds out itself who asks. `status` is answered when all goes well. */
export function scopeOfRequest(request: ApiRequest, { elapsedTime }: FastifyReply, actor: Actor, status: number): Scope {
  return scopeOf(actor, {
    subject: actor.subject,
    role: actor.role,
    insurer: actor.insurer,
    agb: actor.agb,
    action: actionOf(request),
    requestId: request.id,
    source: request.ip,
    receivedAt: new Date(Date.now() - elapsedTime).toISOString(),
    status,
  });
}
