import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { AddressInside, guardedLookup, type Resolve } from './guarded-lookup.js';
import { targetFault, type TargetRules } from './target-address.js';

/** What came back, or why nothing did. */
export type Sent =
  { status: number; retryAfter: string | null } | { status: null; failure: 'timeout' | 'inside' | 'unreachable' | 'stopped' };

export interface Message {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

interface Ways {
  rules: TargetRules;
  /** From the question to the head of the answer, in milliseconds. */
  timeoutMs: number;
  /** The process stops. */
  stop?: AbortSignal;
  resolve?: Resolve;
}

/**
 * Sends one webhook on a connection of its own. A redirect is an answer and is not followed, and the body of an answer is not read: what a
 * receiver says reaches nobody. Never throws.
 */
export async function sendWebhook({ url, headers, body }: Message, { rules, timeoutMs, stop, resolve }: Ways): Promise<Sent> {
  // What was allowed when it was stored may be forbidden by now.
  if (targetFault(url, rules) !== null) return { status: null, failure: 'inside' };
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), timeoutMs);
  const giveUp = (): void => patience.abort();
  stop?.addEventListener('abort', giveUp);
  if (stop?.aborted) giveUp();
  const target = new URL(url);
  const open = target.protocol === 'https:' ? httpsRequest : httpRequest;
  try {
    const answer = await new Promise<IncomingMessage>((done, fail) => {
      const request = open(target, {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/cloudevents+json',
          'content-length': body.length,
          'user-agent': 'termijn-webhooks',
        },
        agent: false,
        lookup: guardedLookup(rules, resolve),
        signal: patience.signal,
      });
      request.on('response', done);
      request.on('error', fail);
      request.end(body);
    });
    answer.on('error', () => undefined);
    answer.destroy();
    return { status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] ?? null };
  } catch (error) {
    if (error instanceof AddressInside) return { status: null, failure: 'inside' };
    if (stop?.aborted) return { status: null, failure: 'stopped' };
    return { status: null, failure: patience.signal.aborted ? 'timeout' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', giveUp);
  }
}
