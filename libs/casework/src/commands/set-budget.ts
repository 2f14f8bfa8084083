import { Injectable } from '@nestjs/common';
import { IncreaseStore, type IncreaseBudget } from '@termijn/persistence';
import { refuse, type Actor } from '@termijn/workflow';
import { Refused } from '../errors/casework-error.js';
import { purchasersInsurer } from './purchasers-insurer.js';

export interface SetBudgetCommand {
  actor: Actor;
  contractYear: number;
  scope: string;
  amount: string;
}

/** A purchasing manager sets a budget that increases are granted from, or another amount for it: never less than has been granted. */
@Injectable()
export class SetBudget {
  constructor(private readonly increases: IncreaseStore) {}

  /** @throws Refused */
  async execute({ actor, contractYear, scope, amount }: SetBudgetCommand): Promise<IncreaseBudget> {
    const insurer = purchasersInsurer(actor, ['purchasingManager']);
    const set = await this.increases.setBudget({ insurer, contractYear, scope, amount });
    if (set) return set;
    const granted = (await this.increases.budgets(insurer, contractYear)).find((budget) => budget.scope === scope)?.granted;
    throw new Refused(
      refuse('budgetBelowGranted', {
        nl: `Uit budget "${scope}" is al € ${String(granted)} toegewezen; het kan niet lager dan dat.`,
        en: `€ ${String(granted)} has been granted from budget "${scope}" already; it cannot be less.`,
        facts: { scope, granted, amount },
      }),
    );
  }
}
