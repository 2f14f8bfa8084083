import { Type } from '@sinclair/typebox';
import { amountInWords, centsOf, lesserOf, remainderOf } from '../amounts/amount.js';
import type { BudgetFact, Refusal } from '../decision/types.js';
import { refuse } from '../refusals/refuse.js';
import { Amount, BudgetScope, Data, defineAct, insurerRoles, LongText } from './act.js';
import { blockedBeforeSupply } from './supply-first.js';

const headroomOf = ({ amount, granted }: BudgetFact): string => remainderOf(amount, granted);

const notSet = (scope: string | null): Refusal =>
  refuse('budgetNotSet', {
    nl: scope === null ? 'Er is voor dit jaar geen budget gesteld.' : `Er is voor dit jaar geen budget "${scope}" gesteld.`,
    en: scope === null ? 'No budget has been set for this year.' : `No budget "${scope}" has been set for this year.`,
    liftedBy: { nl: 'de zorginkoper, met PUT /v1/budgets/{jaar}/{naam}', en: 'the purchaser, with PUT /v1/budgets/{year}/{name}' },
    facts: { scope },
  });

const exceeded = (budget: BudgetFact, asked: string | null): Refusal =>
  refuse('budgetExceeded', {
    nl: `Budget "${budget.scope}" heeft nog ${amountInWords(headroomOf(budget), 'nl')} ruimte (${amountInWords(budget.granted, 'nl')} van ${amountInWords(budget.amount, 'nl')} is toegewezen).`,
    en: `Budget "${budget.scope}" has ${amountInWords(headroomOf(budget), 'en')} left (${amountInWords(budget.granted, 'en')} of ${amountInWords(budget.amount, 'en')} has been granted).`,
    liftedBy: {
      nl: 'de zorginkoper, met een lager bedrag of een hoger budget',
      en: 'the purchaser, with a lower amount or a higher budget',
    },
    facts: { ...budget, headroom: headroomOf(budget), ...(asked === null ? {} : { asked }) },
  });

/**
 * The purchaser grants the request, or a part of it, out of a budget. Grants within a budget never exceed it, also when two decisions race:
 * what is granted is one number under a lock, and a decision that no longer fits when it is saved is decided again.
 */
export const decisionGrant = defineAct({
  type: 'decision.grant',
  fact: 'decision.granted',
  label: { nl: 'Verhoging toewijzen', en: 'Grant the increase' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    amount: Amount('Toegewezen verhoging; minder dan gevraagd is een gedeeltelijke toewijzing.'),
    budget: BudgetScope('Het budget waaruit de verhoging komt.'),
    explanation: Type.Optional(LongText('Toelichting voor de zorgaanbieder.')),
  }),
  needs: () => ['budget'],
  meets: () => ['decisionDue'],
  blocked(context, around) {
    const { facts } = around;
    const early = blockedBeforeSupply(context, around);
    if (early || facts?.budget === undefined) return early;
    if (facts.budget === null) return notSet(null);
    return centsOf(headroomOf(facts.budget)) === 0n ? exceeded(facts.budget, null) : null;
  },
  refuses({ increase }, { amount, budget: scope }, { facts }) {
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
  },
  apply({ increase }, { amount, budget: scope }) {
    if (!increase) return {};
    const decisions = increase.decisions + 1;
    return { increase: { ...increase, decisions, grant: { decision: decisions, amount, scope } } };
  },
  entries: (_before, { increase }, { amount, budget: scope, explanation }, { receivedAt: at }) => [
    {
      kind: 'increaseDecision',
      number: increase?.decisions ?? 1,
      decision: 'granted',
      amount,
      scope,
      explanation: explanation ?? null,
      at,
    },
  ],
  example: ({ increase }, { facts }) => {
    const requested = increase?.requested ?? '1.00';
    const budget = facts?.budget;
    return budget ? { amount: lesserOf(requested, headroomOf(budget)), budget: budget.scope } : { amount: requested, budget: 'msz' };
  },
});
