import { webhookKey } from '@termijn/platform';
import { signedHeaders } from '@termijn/webhooks';
import { termijnClient, type Schemas } from '../client/termijn-client.js';

/** No service answers, or it broke off. */
export class ServiceUnreachable extends Error {}

export type Problem = Schemas['Problem'];

const patienceMs = 30_000;

/** Speaks to the service as anyone would, through the client that is generated from its document. */
export class ApiClient {
  requests = 0;

  /** `stop` lets no further request out; one that is under way is awaited, so that the clean-up comes after it. */
  constructor(
    readonly url: string,
    private readonly stop: AbortSignal,
  ) {}

  /** The API for the bearer of a token. @throws ServiceUnreachable; an error status is an answer. */
  as(token: string): ReturnType<typeof termijnClient> {
    return termijnClient({ url: this.url, token, fetch: (request) => this.send(request) });
  }

  /** As VECOZO would: a CloudEvent that is signed, and no token. Null when it was taken in. @throws ServiceUnreachable */
  async postSigned(insurer: string, secret: string, event: { id: string } & Record<string, unknown>): Promise<Problem | null> {
    const body = JSON.stringify(event);
    const signed = signedHeaders([webhookKey(secret) ?? Buffer.alloc(0)], event.id, new Date(), Buffer.from(body));
    const headers = { 'content-type': 'application/cloudevents+json', 'accept-language': 'nl', ...signed };
    const answer = await this.send(new Request(`${this.url}/v1/vecozo/webhooks/${insurer}`, { method: 'POST', headers, body }));
    return answer.ok ? null : ((await answer.json()) as Problem);
  }

  private async send(request: Request): Promise<Response> {
    // A DELETE goes on when the demo has been broken off: it cleans up.
    if (request.method !== 'DELETE') this.stop.throwIfAborted();
    this.requests++;
    try {
      const answer = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
      const isJson = /json/.test(answer.headers.get('content-type') ?? '');
      // Something else than the service may listen there.
      return isJson ? answer : Response.json({}, { status: answer.ok ? 502 : answer.status });
    } catch (error) {
      const { pathname } = new URL(request.url);
      throw new ServiceUnreachable(`De dienst op ${this.url} geeft geen antwoord op ${request.method} ${pathname} (${reasonOf(error)}).`);
    }
  }
}

/** What fetch only says in its cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string } };
  return cause?.code ?? message ?? String(error);
}
