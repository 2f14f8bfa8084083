import type { Answered } from '@termijn/casework';
import type { FastifyReply } from 'fastify';

/** The headers of an answer as it was saved, and whether this is the first time. */
export function answerHeaders({ status, location, replayed }: Answered): Record<string, string> {
  return {
    'Content-Type': `${status >= 400 ? 'application/problem+json' : 'application/json'}; charset=utf-8`,
    ...(location === null ? {} : { Location: location }),
    ...(replayed ? { 'Idempotent-Replayed': 'true' } : {}),
  };
}

/** Sends an answer byte for byte as it was saved with its effect. */
export function sendAnswer(reply: FastifyReply, answer: Answered): void {
  void reply.code(answer.status).headers(answerHeaders(answer)).send(answer.body);
}
