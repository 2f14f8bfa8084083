import type { FastifyReply, FastifyRequest } from 'fastify';

/** The one thing that a page of any origin may read (NL GOV API Design Rules, "publish-openapi"). */
const openToEveryOrigin = '/v1/openapi.json';

const readable = 'API-Version, Content-Language, ETag, Idempotent-Replayed, Location, Retry-After, Sandbox-Clock, X-Request-Id';
const sendable = 'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id';
const preflightSeconds = '600';

/**
 * Which pages of other origins may call the API (Fetch standard, "CORS protocol"): those on the list, without cookies, since a token is
 * sent by the page itself. Of no other origin a word is said, so that a browser keeps the answer from its page.
 *
 * Our own and not `@fastify/cors`: that answers a bad preflight in plain text, and takes OPTIONS on every address, which here is 405.
 */
export class CrossOrigin {
  constructor(private readonly origins: readonly string[]) {}

  /** The value of `Access-Control-Allow-Origin`; null for an origin that is not on the list. */
  allowed({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): string | null {
    if (url.split('?')[0] === openToEveryOrigin) return '*';
    const { origin } = headers;
    return origin !== undefined && this.origins.includes(origin) ? origin : null;
  }

  /** Answers the question that a browser asks before it sends; false when it was none, or not of an origin on the list. */
  answersPreflight(request: FastifyRequest, reply: FastifyReply, methods: readonly string[]): boolean {
    const asked = request.headers['access-control-request-method'];
    if (request.method !== 'OPTIONS' || asked === undefined || methods.length === 0 || this.allowed(request) === null) return false;
    const headers = {
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': sendable,
      'Access-Control-Max-Age': preflightSeconds,
    };
    void reply.code(204).headers(headers).send();
    return true;
  }

  mark(request: FastifyRequest, reply: FastifyReply): void {
    const origin = this.allowed(request);
    if (origin !== null) void reply.headers({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': readable });
  }
}
