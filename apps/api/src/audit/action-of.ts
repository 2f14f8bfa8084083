import type { FastifyRequest } from 'fastify';

/** What is asked, without what is particular to this request: method and route template. */
export const actionOf = ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): string =>
  `${method} ${routeOptions.url ?? '*'}`;
