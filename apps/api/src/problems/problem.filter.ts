import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ApiRequest } from '../identity/api-request.js';
import { problemDocument } from './problem-document.js';
import { problemOf } from './problem-of.js';
import { Problem } from './problem.js';
import { languageOf } from './words.js';

/** Every error becomes `application/problem+json`; a defect of ours is logged under the request's id and told in no particulars. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Api');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error) ?? this.defect(error, request);
    if (problem.kind.status === 503) this.log.warn(`Request ${request.id} is answered with ${problem.code}`, error);
    request.problemCode = problem.code;
    const [instance = '/'] = request.url.split('?');
    void reply
      .code(problem.kind.status)
      .headers(problem.headers)
      .type('application/problem+json; charset=utf-8')
      .send(problemDocument(problem, { instance, language: languageOf(request) }));
  }

  private defect(error: unknown, request: ApiRequest): Problem {
    this.log.error(`Request ${request.id} failed: ${request.method} ${request.routeOptions?.url ?? ''}`, error);
    const nl = `Meld dit met kenmerk ${request.id}.`;
    return Problem.of('internalError', { detail: { nl, en: `Report this with reference ${request.id}.` } });
  }
}
