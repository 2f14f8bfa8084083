import { amountInWords, centsOf, remainderOf } from '../amounts/amount.js';
import type { BudgetFact, CaseContext, CaseFacts, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import type { Entry, Surroundings } from './act.js';
import { blockedBeforeSupply } from './supply-first.js';

/** A grant: so much, out of that budget. */
export interface Grant {
  amount: string;
  budget: string;
}

export const headroomOf = ({ amount, granted }: BudgetFact): string => remainderOf(amount, granted);

const notSet = (scope: string | null): Refusal =>
  refuse('budgetNotSet', {
    nl: scope === null ? 'Er is voor dit jaar geen budget gesteld.' : `Er is voor dit jaar geen budget "${scope}" gesteld.`,
    en: scope === null ? 'No budget has been set for this year.' : `No budget "${scope}" has been set for this year.`,
    liftedBy: {
      nl: 'de inkoopmanager, met PUT /v1/budgets/{jaar}/{naam}',
      en: 'the purchasing manager, with PUT /v1/budgets/{year}/{name}',
    },
    facts: { scope },
  });

const exceeded = (budget: BudgetFact, asked: string | null): Refusal =>
  refuse('budgetExceeded', {
    nl: `Budget "${budget.scope}" heeft nog ${amountInWords(headroomOf(budget), 'nl')} ruimte (${amountInWords(budget.granted, 'nl')} van ${amountInWords(budget.amount, 'nl')} is toegewezen).`,
    en: `Budget "${budget.scope}" has ${amountInWords(headroomOf(budget), 'en')} left (${amountInWords(budget.granted, 'en')} of ${amountInWords(budget.amount, 'en')} has been granted).`,
    liftedBy: {
      nl: 'de zorginkoper met een lager bedrag, of de inkoopmanager met een hoger budget',
      en: 'the purchaser with a lower amount, or the purchasing manager with a higher budget',
    },
    facts: { ...budget, headroom: headroomOf(budget), ...(asked === null ? {} : { asked }) },
  });

/** Why nothing can be granted now, whatever the amount. */
export function blockedGrant(context: CaseContext, around: Surroundings): Refusal | null {
  const { facts } = around;
  const early = blockedBeforeSupply(context, around);
  if (early || facts?.budget === undefined) return early;
  if (facts.budget === null) return notSet(null);
  return centsOf(headroomOf(facts.budget)) === 0n ? exceeded(facts.budget, null) : null;
}

/** Why this cannot be granted: no more than was requested, and no more than the budget has left. */
export function refusalOfGrant({ increase }: CaseContext, { amount, budget: scope }: Grant, facts: CaseFacts | undefined): Refusal | null {
  if (!increase || centsOf(amount) === 0n || centsOf(amount) > centsOf(increase.requested)) {
    return refuse('amountOutOfRange', {
      nl: `Wijs meer dan nul toe en ten hoogste wat is gevraagd: ${amountInWords(increase?.requested ?? '0.00', 'nl')}.`,
      en: `Grant more than nothing and at most what was requested: ${amountInWords(increase?.requested ?? '0.00', 'en')}.`,
      facts: { pointer: '/data/amount', requested: increase?.requested ?? null },
    });
  }
  const budget = facts?.budget;
  if (budget?.scope !== scope) return notSet(scope);
  return centsOf(amount) > centsOf(headroomOf(budget)) ? exceeded(budget, amount) : null;
}

/** What a grant changes in the case. A decision that was only proposed falls away. */
export function withGrant({ increase }: CaseContext, { amount, budget: scope }: Grant): Partial<CaseContext> {
  if (!increase) return {};
  const { proposed: _proposed, ...left } = increase;
  const decisions = left.decisions + 1;
  return { increase: { ...left, decisions, grant: { decision: decisions, amount, scope } } };
}

export const grantEntry = (
  { increase }: CaseContext,
  { amount, budget: scope }: Grant,
  explanation: string | null,
  at: string,
): Entry & { kind: 'increaseDecision' } => ({
  kind: 'increaseDecision',
  number: increase?.decisions ?? 1,
  decision: 'granted',
  amount,
  scope,
  explanation,
  at,
});
