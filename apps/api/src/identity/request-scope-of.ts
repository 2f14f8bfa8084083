import type { ExecutionContext } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import type { Reflector } from '@nestjs/core';
import { scopeOf } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { actionOf } from '../audit/action-of.js';
import type { ApiRequest } from './api-request.js';

/** Whose rows the database shows to a request, and what its audit trail says of it. */
export function requestScopeOf(context: ExecutionContext, actor: Actor, reflector: Reflector): ReturnType<typeof scopeOf> {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  const { elapsedTime } = context.switchToHttp().getResponse<FastifyReply>();
  const usual = request.method === 'POST' ? 201 : 200;
  return scopeOf(actor, {
    subject: actor.subject,
    role: actor.role,
    insurer: actor.insurer,
    agb: actor.agb,
    action: actionOf(request),
    requestId: request.id,
    source: request.ip,
    receivedAt: new Date(Date.now() - elapsedTime).toISOString(),
    status: reflector.get<number | undefined>(HTTP_CODE_METADATA, context.getHandler()) ?? usual,
  });
}
