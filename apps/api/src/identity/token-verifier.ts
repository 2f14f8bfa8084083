import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import type { Actor } from '@termijn/workflow';
import { claimsOf } from './access-token.js';
import { actorOfClaims } from './actor-of-claims.js';
import { trustedIssuer, type TrustedIssuer } from './trusted-issuer.js';

/** Tells who a bearer token stands for. */
@Injectable()
export class TokenVerifier {
  private trusted: Promise<TrustedIssuer> | null = null;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** @throws Problem 401 when the token is not to be believed, 503 when the issuer's keys cannot be had. */
  async actorOf(token: string): Promise<Actor> {
    this.trusted ??= trustedIssuer(this.configuration);
    return actorOfClaims(await claimsOf(token, await this.trusted));
  }
}
