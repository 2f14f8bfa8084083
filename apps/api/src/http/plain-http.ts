import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

/** Node's parser also takes HTTP/0.9, which has no headers and so no token, no host and no type. */
const versions = ['1.0', '1.1'];

const hosts = (rawHeaders: string[]): number => rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;

/** Prevents `%zz` and bytes that are no UTF-8 from being taken for the text that they are written with (RFC 3986, 2.1). */
function isReadable(query: string): boolean {
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}

/**
 * What Node would otherwise settle itself, with an answer that is no problem document: a request without a Host, or with two (RFC 9112,
 * 3.2), and an Expect that nobody knows, which may be passed over (RFC 9110, 10.1.1). Belongs with `requireHostHeader: false`.
 */
export function addPlainHttp(fastify: FastifyInstance): void {
  const server = fastify.server as Server;
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  fastify.addHook('onRequest', ({ raw, url }, reply, done) => {
    // There is no other protocol here. After such a request Node's parser may leave the next one on the connection unanswered.
    if (raw.headers.upgrade !== undefined) void reply.header('Connection', 'close');
    const wanted = raw.httpVersion === '1.1' ? hosts(raw.rawHeaders) === 1 : hosts(raw.rawHeaders) <= 1;
    const sound = versions.includes(raw.httpVersion) && wanted && isReadable(url.split('?').slice(1).join('?'));
    done(sound ? undefined : Problem.of('malformedRequest'));
  });
}
