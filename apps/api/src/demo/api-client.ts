import { randomUUID } from 'node:crypto';

/** No service answers, or it broke off. */
export class ServiceUnreachable extends Error {}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

const patienceMs = 30_000;

/** Speaks to the service as anyone would: JSON over HTTP with a bearer token. */
export class ApiClient {
  requests = 0;

  constructor(
    readonly url: string,
    private readonly stop: AbortSignal,
  ) {}

  /** @throws ServiceUnreachable; an error status is an answer. */
  get(path: string, token: string): Promise<Answer> {
    return this.send('GET', path, token, undefined, this.stop);
  }

  /** Each request has a key of its own, so that sending it twice would have one effect. */
  post(path: string, token: string, body: unknown): Promise<Answer> {
    return this.send('POST', path, token, body, this.stop);
  }

  put(path: string, token: string, body: unknown): Promise<Answer> {
    return this.send('PUT', path, token, body, this.stop);
  }

  /** Goes on when the demo has been broken off: it cleans up. */
  delete(path: string, token: string): Promise<Answer> {
    return this.send('DELETE', path, token, undefined, null);
  }

  private async send(method: string, path: string, token: string, body: unknown, stop: AbortSignal | null): Promise<Answer> {
    this.requests++;
    const timeout = AbortSignal.timeout(patienceMs);
    try {
      const answer = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          'accept-language': 'nl',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(method === 'POST' ? { 'idempotency-key': `"${randomUUID()}"` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: stop ? AbortSignal.any([stop, timeout]) : timeout,
      });
      return { status: answer.status, body: asObject(await answer.text()) };
    } catch (error) {
      if (stop?.aborted) throw error;
      throw new ServiceUnreachable(error instanceof Error ? error.message : String(error));
    }
  }
}

function asObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
