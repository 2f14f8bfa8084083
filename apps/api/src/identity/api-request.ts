import type { Actor } from '@termijn/workflow';
import type { FastifyRequest } from 'fastify';

/** A request with what the guard and the body parser found out. */
export interface ApiRequest extends FastifyRequest {
  /** Who asks; absent on routes that are open to all, but for who signed. */
  actor?: Actor;
  /** Insurer at whose address a message arrived, before it is known who sent it. */
  addressee?: string;
  /** Code of the problem that was answered. */
  problemCode?: string;
  /** The body's exact bytes; absent without a body. */
  rawBody?: Buffer;
}
