import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '@termijn/calendar/types.js';
import type { Actor } from '@termijn/workflow/decision/types.js';
import type { KeyedAnswer } from '../case-store/types.js';
import { poolOf } from '../database/pool-of.js';
import { runStatement } from '../database/run-statement.js';
import { createBudget } from '../statements/create-budget.js';
import { listBudgets } from '../statements/list-budgets.js';
import { registerContract } from '../statements/register-contract.js';
import { setBudget } from '../statements/set-budget.js';

/** A contract that did not arise here. */
export interface ContractToRegister {
  /** From `newId(now)`. */
  id: string;
  insurer: string;
  providerAgb: string;
  contractYear: number;
  reference: string;
  ceiling: string | null;
  obligationToDeliver: boolean;
  registeredBy: Actor;
  registeredAt: Instant;
}

/** A budget that increases are granted from. */
export interface IncreaseBudget {
  insurer: string;
  contractYear: number;
  scope: string;
  amount: string;
  /** What has been granted of it; never more than `amount`. */
  granted: string;
  /** Rises with every change. */
  version: number;
  updatedAt: Instant;
}

type NewBudget = Pick<IncreaseBudget, 'insurer' | 'contractYear' | 'scope' | 'amount'>;

/** The door to what increases of the ceiling rest on: registered contracts and budgets. What is granted goes through the case store. */
@Injectable()
export class IncreaseStore {
  constructor(private readonly dataSource: DataSource) {}

  /** False when the key was used: its first answer counts. */
  async registerContract(contract: ContractToRegister, idempotency: KeyedAnswer | null): Promise<boolean> {
    const { id, insurer, providerAgb, contractYear, reference, ceiling, obligationToDeliver, registeredBy, registeredAt } = contract;
    const { tenant, key, fingerprint, status, body, location } = idempotency ?? ({} as Partial<KeyedAnswer>);
    const answer = [tenant, key, fingerprint, status, body, location].map((value) => value ?? null);
    const values = [
      id,
      insurer,
      providerAgb,
      contractYear,
      reference,
      ceiling,
      obligationToDeliver,
      JSON.stringify(registeredBy),
      registeredAt,
    ];
    return (await runStatement(poolOf(this.dataSource), registerContract, [...values, ...answer])).length > 0;
  }

  /** Null when it is there already: nothing has changed then. */
  async createBudget({ insurer, contractYear, scope, amount }: NewBudget): Promise<IncreaseBudget | null> {
    const [row] = await runStatement<IncreaseBudget>(poolOf(this.dataSource), createBudget, [insurer, contractYear, scope, amount]);
    return row ?? null;
  }

  /** Null when it has none of these versions, is absent, or more has been granted: nothing has changed then. `versions` null: any. */
  async setBudget({ insurer, contractYear, scope, amount }: NewBudget, versions: number[] | null): Promise<IncreaseBudget | null> {
    const values = [insurer, contractYear, scope, amount, versions];
    const [row] = await runStatement<IncreaseBudget>(poolOf(this.dataSource), setBudget, values);
    return row ?? null;
  }

  /** `insurer` null: of every insurer. */
  async budgets(insurer: string | null, contractYear: number | null): Promise<IncreaseBudget[]> {
    return runStatement<IncreaseBudget>(poolOf(this.dataSource), listBudgets, [insurer, contractYear]);
  }
}
