import type { Configuration } from '@termijn/platform';
import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { Problem } from '../problems/problem.js';
import { developmentIssuer, developmentKey } from './development-key.js';
import { publicPart } from './public-part.js';

/** Whom to believe: who issues tokens, for whom, signed how, and the keys to check that with. */
export interface TrustedIssuer {
  issuer: string;
  audience: string;
  algorithms: string[];
  keys: JWTVerifyGetKey;
}

/** Nothing symmetric: a public key must never serve as a shared secret. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const patienceMs = 5000;
/** An issuer that failed is not asked again for so long, whatever tokens come in. */
const restMs = 5000;

/** The issuer of the configuration, or that of development. */
export async function trustedIssuer({ oidc, dataDir, production }: Configuration): Promise<TrustedIssuer> {
  if (oidc) {
    const { issuer, audience, jwksUri } = oidc;
    const keys = jwksUri === null ? discoveredKeys(issuer, production) : remoteKeys(jwksUri);
    return { issuer, audience, algorithms, keys };
  }
  if (production) throw new Error('Production needs an issuer of tokens');
  const { issuer, audience, algorithm } = developmentIssuer;
  const key = await developmentKey(dataDir);
  return { issuer, audience, algorithms: [algorithm], keys: createLocalJWKSet({ keys: [publicPart(key)] }) };
}

const remoteKeys = (uri: string): JWTVerifyGetKey => createRemoteJWKSet(new URL(uri), { timeoutDuration: patienceMs });

/** Finds the keys through the issuer's own description, at the first token. */
function discoveredKeys(issuer: string, production: boolean): JWTVerifyGetKey {
  let known: Promise<JWTVerifyGetKey> | null = null;
  let failedAt = -Infinity;
  return async (header, token) => {
    if (performance.now() - failedAt < restMs) throw Problem.of('issuerUnavailable', { headers: { 'Retry-After': '5' } });
    known ??= discover(issuer, production);
    try {
      return await (
        await known
      )(header, token);
    } catch (error) {
      if (error instanceof Problem) {
        known = null;
        failedAt = performance.now();
      }
      throw error;
    }
  };
}

async function discover(issuer: string, production: boolean): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  let found: { issuer?: unknown; jwks_uri?: unknown };
  try {
    const answer = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
      headers: { accept: 'application/json' },
    });
    if (!answer.ok) throw new Error(`Status ${String(answer.status)}`);
    found = (await answer.json()) as typeof found;
  } catch {
    throw Problem.of('issuerUnavailable', { headers: { 'Retry-After': '5' } });
  }
  const uri = typeof found.jwks_uri === 'string' && URL.canParse(found.jwks_uri) ? new URL(found.jwks_uri) : null;
  // The description must be of this very issuer, and its keys must not travel in the open.
  if (found.issuer !== issuer || !uri || (production && uri.protocol !== 'https:')) throw Problem.of('issuerUnavailable');
  return remoteKeys(uri.href);
}
