import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import { systemScope, withinScope } from '../scope/scope.js';
import { revokeAccount } from '../statements/revoke-account.js';
import { revokedAccounts } from '../statements/revoked-accounts.js';

/** An account, and the moment of before which its tokens are refused. */
export interface Revocation {
  subject: string;
  /** By the clock of the database. */
  revokedAt: Instant;
}

/** The door to the accounts whose tokens are refused. Throws the errors of `CaseStore`. */
@Injectable()
export class RevocationStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that can still matter to a token that lives no longer than so many days. */
  async all(days: number): Promise<Revocation[]> {
    return withinScope(systemScope('revocations'), () => runStatement<Revocation>(poolOf(this.dataSource), revokedAccounts, [days]));
  }

  /** From now on; again later counts from then. */
  async revoke(subject: string, actor: Actor, reason: string): Promise<Revocation & { reason: string }> {
    const values = [subject, JSON.stringify(actor), reason];
    const [row] = await runStatement<Revocation & { reason: string }>(poolOf(this.dataSource), revokeAccount, values);
    return row!;
  }
}
