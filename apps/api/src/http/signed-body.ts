import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyContextConfig, FastifyInstance } from 'fastify';

/** NL GOV profile for CloudEvents, "Size limits": 64 KB. */
const signedBodyLimit = 65_536;
const mark = 'signedBody';

/** A route whose body is only read once its signature has been checked: until then it is so many bytes, and not too many. */
export const SignedBody = () => RouteConfig({ [mark]: true });

export const hasSignedBody = (config: object | undefined): boolean => (config as Record<string, unknown> | undefined)?.[mark] === true;

/** Prevents more than the limit from being taken in, let alone hashed. */
export function limitSignedBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (hasSignedBody(route.config as FastifyContextConfig | undefined)) route.bodyLimit = signedBodyLimit;
  });
}
