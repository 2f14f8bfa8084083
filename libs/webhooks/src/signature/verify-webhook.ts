import { timingSafeEqual } from 'node:crypto';
import { signatureOf } from './sign-webhook.js';

/** How far the sender's clock may be from ours, either way. Standard Webhooks, "Verifying webhook authenticity", asks for some minutes. */
const windowSeconds = 300;
/** More signatures than anyone rotates through would only be work. */
const mostSignatures = 8;

/** Why a webhook is not believed. For our own log; the sender learns only that it is not. */
export type SignatureFault = 'headersMissing' | 'idMalformed' | 'timestampMalformed' | 'outsideWindow' | 'signatureWrong';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Null when the body came, byte for byte, from whoever has one of the keys, and not too long ago. `now` is the real clock. Not the library's
 * `Webhook.verify`: that takes a body that is not UTF-8 for another one, reads `12x` as a number, has its own clock, and one key.
 */
export function signatureFault(headers: Headers, body: Buffer, keys: readonly Buffer[], now: Date): SignatureFault | null {
  const [id, seconds, signature] = [headers['webhook-id'], headers['webhook-timestamp'], headers['webhook-signature']];
  if (typeof id !== 'string' || typeof seconds !== 'string' || typeof signature !== 'string') return 'headersMissing';
  // Without a dot, so that no other message has the same signed text.
  if (!/^[!-\-/-~]{1,100}$/.test(id)) return 'idMalformed';
  // Ten digits: milliseconds have thirteen.
  if (!/^\d{10}$/.test(seconds)) return 'timestampMalformed';
  if (Math.abs(Math.floor(now.getTime() / 1000) - Number(seconds)) > windowSeconds) return 'outsideWindow';
  const given = signature.split(' ').slice(0, mostSignatures);
  const expected = keys.map((key) => signatureOf(key, id, seconds, body));
  // All are compared, whichever is right. As text: two spellings of the same base64 are not the same signature.
  const matches = given.flatMap((one) => expected.map((other) => sameText(one, other)));
  return matches.includes(true) ? null : 'signatureWrong';
}

function sameText(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
