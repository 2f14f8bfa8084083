import { randomUUID } from 'node:crypto';
import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/api-types.js';

/** The bodies of the API, by their names in docs/openapi.json. */
export type Schemas = components['schemas'];

export interface ClientOptions {
  /** Where the service is, without `/v1`. */
  url: string;
  /** Null for what is open to all. */
  token: string | null;
  language?: 'nl' | 'en';
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client whose addresses, parameters and bodies are checked by the compiler against docs/openapi.json. Every POST has a key of its
 * own: sent again as it is, it still has one effect.
 */
export function termijnClient({ url, token, language = 'nl', fetch = globalThis.fetch }: ClientOptions): Client<paths> {
  const client = createClient<paths>({ baseUrl: `${url}/v1`, fetch });
  client.use({
    onRequest({ request }) {
      if (token !== null) request.headers.set('Authorization', `Bearer ${token}`);
      request.headers.set('Accept-Language', language);
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', `"${randomUUID()}"`);
      return request;
    },
  });
  return client;
}
