import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Problem } from '../problems/problem.js';
import type { ApiRequest } from './api-request.js';

/** Who asks, as a parameter of a handler. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { actor } = context.switchToHttp().getRequest<ApiRequest>();
  // Prevents a handler that is open to all by mistake from acting for nobody.
  if (!actor) throw Problem.of('tokenMissing', { headers: { 'WWW-Authenticate': 'Bearer' } });
  return actor;
});
