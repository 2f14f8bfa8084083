import type { Answered } from '@termijn/casework';
import type { FastifyReply } from 'fastify';

/** Sends an answer byte for byte as it was saved with its effect. */
export function sendAnswer(reply: FastifyReply, { status, body, location, replayed }: Answered): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  void reply
    .code(status)
    .headers({ ...(location === null ? {} : { Location: location }), ...(replayed ? { 'Idempotent-Replayed': 'true' } : {}) })
    .type(`${type}; charset=utf-8`)
    .send(body);
}
