import type { JWK } from 'jose';

/** The key without its secret: for whoever only checks signatures. */
export function publicPart({ d: _secret, ...key }: JWK): JWK {
  return key;
}
