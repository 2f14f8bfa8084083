import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** What a route gives, by the end of its address; everything else is JSON. */
const byEnding: Record<string, string> = { svg: 'image/svg+xml', mmd: 'text/plain', bundle: 'application/zip' };

/** Whether the sender can read what the route gives (RFC 9110, 12.5.1). Without `Accept`, and on pages, whatever comes. */
export function isAcceptable({ headers, routeOptions }: Pick<FastifyRequest, 'headers' | 'routeOptions'>): boolean {
  const { accept } = headers;
  if (accept === undefined || accept.trim() === '' || routeOptions.url?.startsWith('/v1/') !== true) return true;
  const produced = byEnding[routeOptions.url.split(/[./]/).at(-1) ?? ''] ?? 'application/json';
  return new Negotiator({ headers: { accept } }).mediaTypes([produced]).length > 0;
}
