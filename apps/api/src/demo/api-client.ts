import { randomUUID } from 'node:crypto';
import { webhookKey } from '@termijn/platform';
import { signedHeaders } from '@termijn/webhooks';

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

  /** `stop` lets no further request out; one that is under way is awaited, so that the clean-up comes after it. */
  constructor(
    readonly url: string,
    private readonly stop: AbortSignal,
  ) {}

  /** @throws ServiceUnreachable; an error status is an answer. */
  get(path: string, token: string): Promise<Answer> {
    return this.unlessStopped('GET', path, token);
  }

  post(path: string, token: string, body: unknown): Promise<Answer> {
    return this.unlessStopped('POST', path, token, body);
  }

  /** As VECOZO would: a CloudEvent that is signed, and no token. */
  postSigned(path: string, secret: string, event: { id: string } & Record<string, unknown>): Promise<Answer> {
    this.stop.throwIfAborted();
    const body = JSON.stringify(event);
    const key = webhookKey(secret) ?? Buffer.alloc(0);
    const headers = { 'content-type': 'application/cloudevents+json', ...signedHeaders([key], event.id, new Date(), Buffer.from(body)) };
    return this.exchange('POST', path, { accept: 'application/json', 'accept-language': 'nl', ...headers }, body);
  }

  put(path: string, token: string, body: unknown): Promise<Answer> {
    return this.unlessStopped('PUT', path, token, body);
  }

  /** Goes on when the demo has been broken off: it cleans up. */
  delete(path: string, token: string): Promise<Answer> {
    return this.send('DELETE', path, token);
  }

  private unlessStopped(method: string, path: string, token: string, body?: unknown): Promise<Answer> {
    this.stop.throwIfAborted();
    return this.send(method, path, token, body);
  }

  private send(method: string, path: string, token: string, body?: unknown): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'accept-language': 'nl',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      // Each POST has a key of its own: sent twice, it would still have one effect.
      ...(method === 'POST' ? { 'idempotency-key': `"${randomUUID()}"` } : {}),
    };
    return this.exchange(method, path, headers, body === undefined ? undefined : JSON.stringify(body));
  }

  private async exchange(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
    this.requests++;
    try {
      const sent = { method, headers, ...(body === undefined ? {} : { body }), signal: AbortSignal.timeout(patienceMs) };
      const answer = await fetch(`${this.url}${path}`, sent);
      return { status: answer.status, body: asObject(await answer.text()) };
    } catch (error) {
      throw new ServiceUnreachable(`De dienst op ${this.url} geeft geen antwoord op ${method} ${path} (${reasonOf(error)}).`);
    }
  }
}

/** What fetch only says in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string } };
  return cause?.code ?? message ?? String(error);
}

function asObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
