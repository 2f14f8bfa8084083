import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import type { Actor } from '@termijn/workflow';
import { errors, jwtVerify } from 'jose';
import { Problem } from '../problems/problem.js';
import { actorOfClaims } from './actor-of-claims.js';
import { trustedIssuer, type TrustedIssuer } from './issuer-keys.js';

/** Longer than any honest token; hashing more than this is work that a stranger could make us do. */
const longest = 8192;
/** Clocks of two machines differ. */
const leewaySeconds = 5;
/** `JWT` is what many issuers write; `at+jwt` is RFC 9068. */
const types = new Set(['jwt', 'at+jwt', 'application/at+jwt']);

const challenge = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };

/** Tells who a bearer token stands for. Tokens live by the real clock, also while the sandbox clock stands elsewhere. */
@Injectable()
export class TokenVerifier {
  private trusted: Promise<TrustedIssuer> | null = null;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** @throws Problem 401 when the token is not to be believed, 503 when the issuer's keys cannot be had. */
  async actorOf(token: string): Promise<Actor> {
    if (token.length > longest) throw Problem.of('tokenInvalid', { headers: challenge });
    this.trusted ??= trustedIssuer(this.configuration);
    const { issuer, audience, algorithms, keys } = await this.trusted;
    try {
      const options = { issuer, audience, algorithms, clockTolerance: leewaySeconds, requiredClaims: ['exp', 'sub'] };
      const { payload, protectedHeader } = await jwtVerify(token, keys, options);
      const issuedAt = payload.iat ?? 0;
      const tooEarly = issuedAt > Date.now() / 1000 + leewaySeconds;
      if (tooEarly || !types.has(String(protectedHeader.typ).toLowerCase())) throw Problem.of('tokenInvalid', { headers: challenge });
      return actorOfClaims(payload);
    } catch (error) {
      throw this.problemOf(error);
    }
  }

  private problemOf(error: unknown): unknown {
    if (error instanceof Problem) return error;
    if (error instanceof errors.JWTExpired) {
      const nl = 'Vraag een nieuw token aan.';
      return Problem.of('tokenExpired', { detail: { nl, en: 'Ask for a new token.' }, headers: challenge });
    }
    const keysOutOfReach = error instanceof errors.JWKSTimeout || (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
    if (keysOutOfReach || !(error instanceof errors.JOSEError)) {
      // Fetching keys is all that can fail here in another way; a token itself always fails as a JOSEError or a TypeError of its key.
      if (error instanceof TypeError && error.message !== 'fetch failed') return Problem.of('tokenInvalid', { headers: challenge });
      return Problem.of('issuerUnavailable', { headers: { 'Retry-After': '5' } });
    }
    return Problem.of('tokenInvalid', { headers: challenge });
  }
}
