import { Logger } from '@nestjs/common';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { Problem } from '../problems/problem.js';

const seconds = 1000;
const minutes = 60 * seconds;

/** After so long the keys are fetched anew: one that was withdrawn is refused from then on. */
const freshMs = 5 * minutes;
/** Between two fetches, whatever tokens come in: at most two a minute. */
const betweenMs = 30 * seconds;
/** The same while there are no keys at all, as at the start: then nobody can be let in. */
const restMs = 5 * seconds;
/** While the issuer is away the keys that are known go on for so long. */
const longestMs = 24 * 60 * minutes;

/**
 * The keys of an issuer. Fetched at the first token and renewed when they are no longer fresh, or when a token names a key that is not
 * among them: a new key works within half a minute, a withdrawn one for five minutes at most. When they cannot be renewed the old ones go on.
 */
export class IssuerKeys {
  private readonly log = new Logger(IssuerKeys.name);
  private known: JWTVerifyGetKey | null = null;
  private knownAt = -Infinity;
  private askedAt = -Infinity;
  private asking: Promise<void> | null = null;

  /** `now`: milliseconds that never go back. */
  constructor(
    private readonly ask: () => Promise<JSONWebKeySet>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The key that a token names. @throws Problem 503 without any keys; an error of jose when it is not among them. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const keys = await this.current();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.sinceAsked() < betweenMs) throw error;
      await this.renew();
      return (this.known ?? keys)(header, token);
    }
  };

  private async current(): Promise<JWTVerifyGetKey> {
    const age = this.now() - this.knownAt;
    if (!this.known || age > longestMs) {
      if (this.asking || this.sinceAsked() >= restMs) await this.renew();
    } else if (age > freshMs && this.sinceAsked() >= betweenMs) {
      const failing = this.sinceAsked() < 2 * minutes;
      const renewing = this.renew();
      if (!failing) await renewing; // an issuer that was away just now is not waited for
    }
    if (this.known && this.now() - this.knownAt <= longestMs) return this.known;
    throw Problem.of('issuerUnavailable', { headers: { 'Retry-After': String(restMs / seconds) } });
  }

  private sinceAsked(): number {
    return this.now() - this.askedAt;
  }

  /** Never fails: without an answer what is known stays. Who comes while it is under way waits for the same answer. */
  private renew(): Promise<void> {
    this.asking ??= this.askOnce().finally(() => (this.asking = null));
    return this.asking;
  }

  private async askOnce(): Promise<void> {
    this.askedAt = this.now();
    try {
      this.known = createLocalJWKSet(await this.ask());
      this.knownAt = this.now();
    } catch (error) {
      const { message, cause } = error as Error;
      this.log.warn(`The keys of the issuer cannot be fetched: ${message}${cause instanceof Error ? `, ${cause.message}` : ''}`);
    }
  }
}
