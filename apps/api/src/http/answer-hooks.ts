import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';
import { languageOf } from '../problems/words.js';
import type { CrossOrigin } from './cross-origin.js';
import { fixedHeaders } from './fixed-headers.js';
import { isAcceptable } from './produced-types.js';
import type { RouteTable } from './route-table.js';

interface Surroundings {
  routes: RouteTable;
  origins: CrossOrigin;
  sandboxHeader: () => Promise<string | null>;
}

/** Headers that every answer carries; and what is settled by address, method and `Accept` alone. */
export function addAnswerHooks(fastify: FastifyInstance, { routes, origins, sandboxHeader }: Surroundings): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done(isAcceptable(request) ? undefined : Problem.of('notAcceptable'));
    const [path = '/'] = request.url.split('?');
    const methods = routes.methodsOf(path);
    if (origins.answersPreflight(request, reply, methods)) return;
    done(methods.length > 0 ? Problem.of('methodNotAllowed', { headers: { Allow: methods.join(', ') } }) : undefined);
  });
  fastify.addHook('onSend', async (request, reply) => {
    void reply.headers({ ...fixedHeaders, 'X-Request-Id': request.id, 'Content-Language': languageOf(request) });
    origins.mark(request, reply);
    const sandbox = await sandboxHeader();
    if (sandbox !== null) void reply.header('Sandbox-Clock', sandbox);
  });
}
