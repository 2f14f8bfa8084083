import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { IdempotencyKey, KeyedAnswer, RememberedAnswer } from '../case-store/types.js';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import type { Statement } from '../database/statement.js';
import { claimRequestKey } from '../statements/claim-request-key.js';
import { forgetRequestKeys } from '../statements/forget-request-keys.js';
import { keepAnswer } from '../statements/keep-answer.js';
import { releaseRequestKey } from '../statements/release-request-key.js';
import { rememberedAnswer } from '../statements/remembered-answer.js';

type Claim = IdempotencyKey & Pick<RememberedAnswer, 'fingerprint'>;

/**
 * The door to the keys of requests whose answer is not saved in one statement with their effect: claimed first, answered later. What
 * goes through `save_decision` needs none of it.
 */
@Injectable()
export class RequestKeys {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when the key is ours now; otherwise what is there, whose `status` is null while the first request is under way. */
  async claim({ tenant, key, fingerprint }: Claim, leaseSeconds: number): Promise<RememberedAnswer | null> {
    const claimed = await this.run(claimRequestKey, [tenant, key, fingerprint, leaseSeconds]);
    if (claimed.length > 0) return null;
    const [row] = await this.run<{ remembered: RememberedAnswer | null }>(rememberedAnswer, [tenant, key]);
    // Released between the two statements: the caller may come again, as after any request that is under way.
    return row?.remembered ?? { fingerprint, status: null, body: null, location: null };
  }

  async keep({ tenant, key, status, body, location }: KeyedAnswer): Promise<void> {
    await this.run(keepAnswer, [tenant, key, status, body, location]);
  }

  /** Nothing came of it: the key is free again. */
  async release({ tenant, key }: IdempotencyKey): Promise<void> {
    await this.run(releaseRequestKey, [tenant, key]);
  }

  /** Forgets keys older than this many days, at most `limit`; returns how many. */
  async forgetOlderThan(days: number, limit: number): Promise<number> {
    return (await this.run(forgetRequestKeys, [days, limit])).length;
  }

  private run<Row extends object>(statement: Statement, values: unknown[]): Promise<Row[]> {
    return runStatement<Row>(poolOf(this.dataSource), statement, values);
  }
}
