import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problemDocument } from '../problems/problem-document.js';
import type { ProblemCode } from '../problems/problem-register.js';
import { Problem } from '../problems/problem.js';
import { fixedHeaders } from './fixed-headers.js';

const codes: Record<string, ProblemCode> = { HPE_HEADER_OVERFLOW: 'headersTooLarge', ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout' };

/** Answers what never became a request: bytes that are no HTTP, headers without end, a client that sends too slowly. */
export function rawProblem(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = Problem.of(codes[error.code ?? ''] ?? 'malformedRequest');
  const { status } = problem.kind;
  const body = problemDocument(problem, { instance: '/', language: 'nl' });
  const headers = {
    ...fixedHeaders,
    'X-Request-Id': randomUUID(),
    'Content-Language': 'nl',
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${head.join('')}\r\n${body}`);
}
