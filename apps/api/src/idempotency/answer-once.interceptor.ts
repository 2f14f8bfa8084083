import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { AnswerOnce, type Answer } from '@termijn/casework';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { answerHeaders } from '../http/send-answer.js';
import type { ApiRequest } from '../identity/api-request.js';
import { keepsAnswerWithEffect, requestKeyOf } from './request-key.js';

/** Every POST takes an `Idempotency-Key`: those that do not save their answer with their effect get it kept here. */
@Injectable()
export class AnswerOnceInterceptor implements NestInterceptor {
  constructor(private readonly once: AnswerOnce) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const requestKey = request.method === 'POST' && !keepsAnswerWithEffect(context.getHandler()) ? requestKeyOf(request) : null;
    if (!requestKey) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // A promise goes on when the client hangs up: the answer to what was done is kept all the same.
    const answered = this.once.execute(requestKey, async (): Promise<Answer> => {
      const body: unknown = await lastValueFrom(next.handle());
      const location = reply.getHeader('Location');
      return { status: reply.statusCode, body: JSON.stringify(body), location: typeof location === 'string' ? location : null };
    });
    return from(
      answered.then((answer) => {
        void reply.code(answer.status).headers(answerHeaders(answer));
        return answer.body;
      }),
    );
  }
}
