import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { BeyondTheWall, databaseError } from '@termijn/persistence';
import type { FastifyReply } from 'fastify';
import { actionOf } from '../audit/action-of.js';
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
    const problem = this.beyondTheWall(error, request) ?? problemOf(error) ?? this.defect(error, request);
    if (problem.kind.status === 503) this.log.warn(`Request ${request.id} is answered with ${problem.code}`, error);
    request.problemCode = problem.code;
    const [instance = '/'] = request.url.split('?');
    void reply
      .code(problem.kind.status)
      .headers(problem.headers)
      .type('application/problem+json; charset=utf-8')
      .send(problemDocument(problem, { instance, language: languageOf(request) }));
  }

  /**
   * What the second wall had to refuse is answered as what is not there, and is an alarm: the first one let it through. Null for anything else.
   */
  private beyondTheWall(error: unknown, request: ApiRequest): Problem | null {
    if (!(databaseError(error) instanceof BeyondTheWall)) return null;
    this.log.error(`ALARM tenantWall: request ${request.id} would have written for another tenant: ${actionOf(request)}`, error);
    return Problem.of((request.params as { caseId?: string } | undefined)?.caseId === undefined ? 'notFound' : 'caseNotFound');
  }

  private defect(error: unknown, request: ApiRequest): Problem {
    this.log.error(`Request ${request.id} failed: ${request.method} ${request.routeOptions?.url ?? ''}`, error);
    const nl = `Meld dit met kenmerk ${request.id}.`;
    return Problem.of('internalError', { detail: { nl, en: `Report this with reference ${request.id}.` } });
  }
}
