import { Type } from '@sinclair/typebox';
import { centsOf, lesserOf } from '../amounts/amount.js';
import { Amount, BudgetScope, Data, defineAct, insurerRoles, LongText } from './act.js';
import { isAbove, limitOf, secondPersonRequired } from './four-eyes.js';
import { blockedGrant, grantEntry, headroomOf, refusalOfGrant, withGrant } from './granting.js';

/**
 * The purchaser grants the request, or a part of it, out of a budget. Grants within a budget never exceed it, also when two decisions race:
 * what is granted is one number under a lock, and a decision that no longer fits when it is saved is decided again. Above the limit of the
 * policy (`fourEyes`) one person only proposes.
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
    const limit = limitOf(around.policy, 'decision.grant');
    return blockedGrant(context, around) ?? (limit !== null && centsOf(limit) === 0n ? secondPersonRequired(limit) : null);
  },
  refuses(context, data, { facts, policy }) {
    const refusal = refusalOfGrant(context, data, facts);
    const limit = limitOf(policy, 'decision.grant');
    return refusal ?? (isAbove(data.amount, limit) ? secondPersonRequired(limit) : null);
  },
  apply: (context, data) => withGrant(context, data),
  entries: (_before, after, data, { receivedAt: at }) => [grantEntry(after, data, data.explanation ?? null, at)],
  example: ({ increase }, { facts, policy }) => {
    const requested = increase?.requested ?? '1.00';
    const budget = facts?.budget;
    const most = lesserOf(requested, limitOf(policy, 'decision.grant') ?? requested);
    return budget ? { amount: lesserOf(most, headroomOf(budget)), budget: budget.scope } : { amount: most, budget: 'msz' };
  },
});
