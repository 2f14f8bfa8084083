import { createHmac } from 'node:crypto';

/** One signature over `id.timestamp.body` (Standard Webhooks, "Signature scheme"). `seconds` is Unix time. */
export const signatureOf = (key: Buffer, id: string, seconds: string, body: Buffer): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${seconds}.`).update(body).digest('base64')}`;

/** The headers of a webhook: with two keys two signatures, so that a receiver can change its secret without missing one. */
export function signedHeaders(keys: readonly Buffer[], id: string, at: Date, body: Buffer): Record<string, string> {
  const seconds = String(Math.floor(at.getTime() / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': keys.map((key) => signatureOf(key, id, seconds, body)).join(' '),
  };
}
