import type { Configuration } from '@termijn/platform';
import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { developmentIssuer, developmentKey } from './development-key.js';
import { IssuerKeys } from './issuer-keys.js';
import { publicPart } from './public-part.js';
import { readJson } from './read-json.js';

/** Whom to believe: who issues tokens, for whom, signed how, and the keys to check that with. */
export interface TrustedIssuer {
  issuer: string;
  audience: string;
  algorithms: readonly string[];
  keys: JWTVerifyGetKey;
}

/** The issuer of the configuration, or that of development. `now`: milliseconds that never go back. */
export async function trustedIssuer({ oidc, dataDir, production }: Configuration, now?: () => number): Promise<TrustedIssuer> {
  if (oidc) {
    const { issuer, audience, algorithms, jwksUri } = oidc;
    const ask = jwksUri === null ? askThroughDescription(issuer, production) : async () => (await readJson(jwksUri)) as JSONWebKeySet;
    return { issuer, audience, algorithms, keys: new IssuerKeys(ask, now).find };
  }
  if (production) throw new Error('Production needs an issuer of tokens');
  const { issuer, audience, algorithm } = developmentIssuer;
  const key = await developmentKey(dataDir);
  return { issuer, audience, algorithms: [algorithm], keys: createLocalJWKSet({ keys: [publicPart(key)] }) };
}

/** Finds the keys through the issuer's own description, which is read again when they are no longer where it said. */
function askThroughDescription(issuer: string, production: boolean): () => Promise<JSONWebKeySet> {
  let found: string | null = null;
  return async () => {
    const address: string = found ?? (await keysAddress(issuer, production));
    found = null;
    const keys = (await readJson(address)) as JSONWebKeySet;
    found = address;
    return keys;
  };
}

/** OpenID Connect Discovery 1.0, sections 4 and 4.3. */
async function keysAddress(issuer: string, production: boolean): Promise<string> {
  const description = (await readJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)) as Record<string, unknown>;
  const { issuer: described, jwks_uri: address } = description;
  if (described !== issuer) throw new Error('the description is of another issuer');
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : null;
  // Prevents keys from travelling in the open.
  const schemes = production ? ['https:'] : ['https:', 'http:'];
  if (!url || !schemes.includes(url.protocol)) throw new Error('the description has no usable jwks_uri');
  return url.href;
}
