import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';
import { languageOf } from '../problems/words.js';
import { fixedHeaders } from './fixed-headers.js';
import type { RouteTable } from './route-table.js';

/** Headers that every answer carries, and the difference between a wrong address and a wrong method. */
export function addAnswerHooks(fastify: FastifyInstance, routes: RouteTable, sandboxHeader: () => Promise<string | null>): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!request.is404) return done();
    const [path = '/'] = request.url.split('?');
    const methods = routes.methodsOf(path);
    done(methods.length > 0 ? Problem.of('methodNotAllowed', { headers: { Allow: methods.join(', ') } }) : undefined);
  });
  fastify.addHook('onSend', async (request, reply) => {
    void reply.headers({ ...fixedHeaders, 'X-Request-Id': request.id, 'Content-Language': languageOf(request), Vary: 'Accept-Language, Origin' });
    const sandbox = await sandboxHeader();
    if (sandbox !== null) void reply.header('Sandbox-Clock', sandbox);
  });
}
