import { Type } from '@sinclair/typebox';
import { lesserOf } from '../amounts/amount.js';
import { refuse } from '../refusals/refuse.js';
import { Amount, BudgetScope, Data, defineAct, insurerRoles, LongText } from './act.js';
import { isAbove, limitOf } from './four-eyes.js';
import { blockedGrant, headroomOf, refusalOfGrant } from './granting.js';

const notRequired = (limit: string | null) =>
  refuse('secondPersonNotRequired', {
    nl: 'Dit besluit vraagt geen tweede persoon: wijs toe met decision.grant.',
    en: 'This decision needs no second person: grant it with decision.grant.',
    liftedBy: { nl: 'de zorginkoper, met decision.grant', en: 'the purchaser, with decision.grant' },
    facts: { above: limit },
  });

/** One person proposes a grant above the limit of the policy. It has no effect until another confirms it, and the provider hears nothing of it. */
export const decisionPropose = defineAct({
  type: 'decision.propose',
  fact: 'decision.proposed',
  label: { nl: 'Toewijzing voorleggen aan een tweede persoon', en: 'Propose the grant to a second person' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  quiet: () => true,
  keptPrivate: ['amount', 'budget', 'explanation'],
  data: Data({
    amount: Amount('Voorgestelde verhoging.'),
    budget: BudgetScope('Het budget waaruit de verhoging komt.'),
    explanation: Type.Optional(LongText('Toelichting voor de zorgaanbieder, die hij leest als het besluit er is.')),
  }),
  needs: () => ['budget'],
  blocked(context, around) {
    const { facts, policy } = around;
    const limit = limitOf(policy, 'decision.grant');
    const most = lesserOf(context.increase?.requested ?? '0.00', facts?.budget ? headroomOf(facts.budget) : '9999999999.99');
    return blockedGrant(context, around) ?? (isAbove(most, limit) ? null : notRequired(limit));
  },
  refuses(context, data, { facts, policy }) {
    const limit = limitOf(policy, 'decision.grant');
    return refusalOfGrant(context, data, facts) ?? (isAbove(data.amount, limit) ? null : notRequired(limit));
  },
  apply: ({ increase }, { amount, budget: scope, explanation }, { actor, receivedAt: at }) =>
    increase ? { increase: { ...increase, proposed: { amount, scope, explanation: explanation ?? null, by: actor.subject, at } } } : {},
  example: ({ increase }, { facts }) => {
    const requested = increase?.requested ?? '1.00';
    const budget = facts?.budget;
    return budget ? { amount: lesserOf(requested, headroomOf(budget)), budget: budget.scope } : { amount: requested, budget: 'msz' };
  },
});
