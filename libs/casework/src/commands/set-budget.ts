import { Injectable } from '@nestjs/common';
import { IncreaseStore, type IncreaseBudget } from '@termijn/persistence';
import { refuse, type Actor } from '@termijn/workflow';
import { ChangedMeanwhile, Refused } from '../errors/casework-error.js';
import { purchasersInsurer } from './purchasers-insurer.js';

export interface SetBudgetCommand {
  actor: Actor;
  contractYear: number;
  scope: string;
  amount: string;
  /** The versions that the purchaser has seen; `any`, as long as it is there; `absent` to make it. */
  expected: number[] | 'any' | 'absent';
}

/** A purchasing manager sets a budget that increases are granted from, or another amount for it: never less than has been granted. */
@Injectable()
export class SetBudget {
  constructor(private readonly increases: IncreaseStore) {}

  /** @throws Refused, ChangedMeanwhile */
  async execute({ actor, contractYear, scope, amount, expected }: SetBudgetCommand): Promise<IncreaseBudget> {
    const insurer = purchasersInsurer(actor, ['purchasingManager']);
    const budget = { insurer, contractYear, scope, amount };
    const versions = Array.isArray(expected) ? expected : null;
    const set = expected === 'absent' ? await this.increases.createBudget(budget) : await this.increases.setBudget(budget, versions);
    if (set) return set;
    const found = (await this.increases.budgets(insurer, contractYear)).find((one) => one.scope === scope);
    if (!found || expected === 'absent' || (versions && !versions.includes(found.version))) throw new ChangedMeanwhile();
    throw new Refused(
      refuse('budgetBelowGranted', {
        nl: `Uit budget "${scope}" is al € ${found.granted} toegewezen; het kan niet lager dan dat.`,
        en: `€ ${found.granted} has been granted from budget "${scope}" already; it cannot be less.`,
        facts: { scope, granted: found.granted, amount },
      }),
    );
  }
}
