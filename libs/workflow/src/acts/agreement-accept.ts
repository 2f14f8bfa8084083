import { Data, defineAct, insurerRoles, ProposalNumber, providerRoles } from './act.js';
import { blockedWithoutOthersProposal, refusalOfAnswerTo } from './standing-proposal.js';

/**
 * A side accepts the other's newest proposal. Whoever submitted it had accepted it by that, so both have now agreed. Agreement before a
 * response means that the response term was met on the day of agreement.
 */
export const agreementAccept = defineAct({
  type: 'agreement.accept',
  fact: 'agreement.accepted',
  label: { nl: 'Met het voorstel instemmen', en: 'Accept the proposal' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({ proposal: ProposalNumber }),
  meets: () => ['agreementDue', 'substantiveResponseDue', 'negotiationStartPreferred', 'negotiationStartDue'],
  blocked: blockedWithoutOthersProposal,
  refuses: (context, data, around) => refusalOfAnswerTo(data.proposal, context, around),
  apply: ({ proposals }) => ({ proposals: { ...proposals, newest: proposals.newest && { ...proposals.newest, status: 'agreed' } } }),
  entries: (_before, _after, data, { receivedAt: at }) => [
    { kind: 'proposalStatus', number: data.proposal, status: 'agreed', reason: null, at },
  ],
  example: (context) => ({ proposal: context.proposals.lastNumber }),
});
