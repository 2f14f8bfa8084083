import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import type { Actor } from '@termijn/workflow';
import { Problem } from '../problems/problem.js';
import { challenge, claimsOf } from './access-token.js';
import { actorOfClaims } from './actor-of-claims.js';
import { RevokedAccounts } from './revoked-accounts.js';
import { trustedIssuer, type TrustedIssuer } from './trusted-issuer.js';

/** Tells who a bearer token stands for. */
@Injectable()
export class TokenVerifier {
  private trusted: Promise<TrustedIssuer> | null = null;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly revoked: RevokedAccounts,
  ) {}

  /** @throws Problem 401 when the token is not to be believed, 503 when the issuer's keys cannot be had. */
  async actorOf(token: string): Promise<Actor> {
    this.trusted ??= trustedIssuer(this.configuration);
    const claims = await claimsOf(token, await this.trusted);
    const actor = actorOfClaims(claims);
    if (await this.revoked.refuses(actor.subject, claims.iat ?? 0)) throw Problem.of('tokenRevoked', { headers: challenge });
    return actor;
  }
}
