import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWTPayload } from 'jose';
import { developmentIssuer, developmentKey } from './development-key.js';

/** A token of the development issuer. */
export async function signToken(dataDir: string, claims: JWTPayload & { sub: string }, hours: number): Promise<string> {
  const jwk = await developmentKey(dataDir);
  const { issuer, audience, algorithm } = developmentIssuer;
  return new SignJWT({ client_id: 'termijn-development', ...claims })
    .setProtectedHeader({ alg: algorithm, kid: jwk.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000 + hours * 3600))
    .sign(await importJWK(jwk, algorithm));
}
