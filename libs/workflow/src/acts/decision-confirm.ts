import { refuse } from '../refusals/refuse.js';
import { Amount, BudgetScope, Data, defineAct, insurerRoles } from './act.js';
import { grantEntry, refusalOfGrant, withGrant } from './granting.js';

/**
 * A second person confirms a grant that another proposed, and only then it is granted. He says himself what he confirms: nobody confirms
 * what was changed behind his back. Two people are two accounts (`sub`) of the issuer.
 */
export const decisionConfirm = defineAct({
  type: 'decision.confirm',
  fact: 'decision.confirmed',
  label: { nl: 'Voorgelegde toewijzing bevestigen', en: 'Confirm the proposed grant' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({ amount: Amount('Het voorgelegde bedrag.'), budget: BudgetScope('Het voorgelegde budget.') }),
  needs: () => ['budget'],
  meets: () => ['decisionDue'],
  blocked({ increase }, { actor }) {
    if (!increase?.proposed) {
      return refuse('nothingToConfirm', {
        nl: 'Er is geen toewijzing voorgelegd.',
        en: 'No grant has been proposed.',
        liftedBy: { nl: 'de zorginkoper, met decision.propose', en: 'the purchaser, with decision.propose' },
      });
    }
    if (increase.proposed.by !== actor.subject) return null;
    return refuse('samePerson', {
      nl: 'U legde deze toewijzing zelf voor; een ander bevestigt haar.',
      en: 'You proposed this grant yourself; somebody else confirms it.',
      liftedBy: { nl: 'een tweede zorginkoper of inkoopmanager', en: 'a second purchaser or purchasing manager' },
    });
  },
  refuses(context, data, { facts }) {
    const proposed = context.increase?.proposed;
    if (proposed?.amount !== data.amount || proposed.scope !== data.budget) {
      return refuse('otherDecisionProposed', {
        nl: `Voorgelegd is ${proposed?.amount ?? ''} uit budget "${proposed?.scope ?? ''}".`,
        en: `What was proposed is ${proposed?.amount ?? ''} from budget "${proposed?.scope ?? ''}".`,
        facts: { amount: proposed?.amount ?? null, budget: proposed?.scope ?? null },
      });
    }
    return refusalOfGrant(context, data, facts);
  },
  apply: (context, data) => withGrant(context, data),
  entries: (before, after, data, { receivedAt: at }) => [grantEntry(after, data, before.increase?.proposed?.explanation ?? null, at)],
  example: ({ increase }) => ({ amount: increase?.proposed?.amount ?? '1.00', budget: increase?.proposed?.scope ?? 'msz' }),
});
