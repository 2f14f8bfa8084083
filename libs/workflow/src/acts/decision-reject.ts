import { Data, defineAct, insurerRoles, LongText } from './act.js';
import { blockedBeforeSupply } from './supply-first.js';

/** The purchaser rejects the request, with the reason. */
export const decisionReject = defineAct({
  type: 'decision.reject',
  fact: 'decision.rejected',
  label: { nl: 'Verhoging afwijzen', en: 'Reject the increase' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({ reason: LongText('Waarom het verzoek wordt afgewezen.') }),
  meets: () => ['decisionDue'],
  blocked: blockedBeforeSupply,
  apply: ({ increase }, { reason }) => ({
    ...(increase ? { increase: { ...increase, decisions: increase.decisions + 1 } } : {}),
    end: { reason: 'increaseRejected', by: 'insurer', explanation: reason },
  }),
  entries: (_before, { increase }, { reason }, { receivedAt: at }) => [
    {
      kind: 'increaseDecision',
      number: increase?.decisions ?? 1,
      decision: 'rejected',
      amount: null,
      scope: null,
      explanation: reason,
      at,
    },
  ],
  example: () => ({ reason: 'In de regio is voldoende gecontracteerd aanbod beschikbaar.' }),
});
