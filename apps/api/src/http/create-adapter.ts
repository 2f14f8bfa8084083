import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemDocument } from '../problems/problem-document.js';
import { problemOf } from '../problems/problem-of.js';
import { Problem } from '../problems/problem.js';
import { languageOf } from '../problems/words.js';
import { fixedHeaders } from './fixed-headers.js';
import { readJsonBodies } from './json-body.js';
import { addPlainHttp } from './plain-http.js';
import { rawProblem } from './raw-problem.js';
import { limitSignedBodies } from './signed-body.js';
import { requestId } from './request-id.js';

const bodyLimit = 1_048_576;

/** An address that cannot be read never reaches a route, nor the hooks. */
function answerUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error) ?? Problem.of('malformedRequest');
  void reply
    .code(problem.kind.status)
    .headers({ ...fixedHeaders, 'X-Request-Id': request.id, 'Content-Language': languageOf(request) })
    .type('application/problem+json; charset=utf-8')
    .send(problemDocument(problem, { instance: '/', language: languageOf(request) }));
}

/** The HTTP server with its limits: nobody can hold it up by sending much, slowly or nothing. */
export function createAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // what is under way is finished; Fastify's own 503 would be no problem document
    // Node looks every half minute by itself, and would let a slow sender stay that much longer.
    http: { maxHeaderSize: 16_384, headersTimeout: 15_000, connectionsCheckingInterval: 5000, requireHostHeader: false },
    routerOptions: { maxParamLength: 200 },
    genReqId: requestId,
    requestIdHeader: false,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: rawProblem,
  });
  addPlainHttp(adapter.getInstance<FastifyInstance>());
  limitSignedBodies(adapter.getInstance<FastifyInstance>());
  readJsonBodies(adapter.getInstance<FastifyInstance>());
  return adapter;
}
