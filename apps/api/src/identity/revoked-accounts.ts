import { Injectable } from '@nestjs/common';
import { RevocationStore } from '@termijn/persistence';

/** So long an account that was locked out at another process may go on here. */
const freshMs = 15_000;
/** No token lives longer (see access-token.ts), so nothing older can refuse one. */
const days = 367;
/** Clocks of two machines differ: a token that claims to be so much younger than it is, is refused too. */
const leewayMs = 5000;

/** Knows which accounts were locked out, and since when. Read anew when a token comes in and what is known is older than a quarter of a minute. */
@Injectable()
export class RevokedAccounts {
  private known = new Map<string, number>();
  private knownAt = -Infinity;
  private reading: Promise<void> | null = null;
  /** Milliseconds that never go back. */
  now = (): number => performance.now();

  constructor(private readonly store: RevocationStore) {}

  /**
   * Whether a token of an account, issued at that moment (seconds since 1970), is of before it was locked out.
   * @throws the errors of `CaseStore` when that cannot be found out.
   */
  async refuses(subject: string, issuedAt: number): Promise<boolean> {
    if (this.now() - this.knownAt > freshMs) await this.read();
    const revokedAt = this.known.get(subject);
    return revokedAt !== undefined && issuedAt * 1000 <= revokedAt + leewayMs;
  }

  /** Reads what was revoked until now: not what a reading that is under way may have missed. */
  async readAnew(): Promise<void> {
    await this.reading?.catch(() => undefined);
    await this.read();
  }

  /** Who comes while it is under way waits for the same answer. */
  private read(): Promise<void> {
    this.reading ??= this.readOnce().finally(() => (this.reading = null));
    return this.reading;
  }

  private async readOnce(): Promise<void> {
    const startedAt = this.now();
    const found = await this.store.all(days);
    this.known = new Map(found.map(({ subject, revokedAt }) => [subject, new Date(revokedAt).getTime()]));
    this.knownAt = startedAt;
  }
}
