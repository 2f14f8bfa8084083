import { Data, defineAct, insurerRoles, LongText, ProposalNumber, providerRoles } from './act.js';
import { blockedWithoutOthersProposal, refusalOfAnswerTo } from './standing-proposal.js';

/** A side refuses the other's newest proposal; a new one can follow. */
export const proposalRefuse = defineAct({
  type: 'proposal.refuse',
  fact: 'proposal.refused',
  label: { nl: 'Voorstel weigeren', en: 'Refuse the proposal' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({ proposal: ProposalNumber, reason: LongText('Waarom het voorstel wordt geweigerd.') }),
  blocked: blockedWithoutOthersProposal,
  refuses: (context, data, around) => refusalOfAnswerTo(data.proposal, context, around),
  apply: ({ proposals }) => ({ proposals: { ...proposals, newest: proposals.newest && { ...proposals.newest, status: 'refused' } } }),
  entries: (_before, _after, data, { receivedAt: at }) => [
    { kind: 'proposalStatus', number: data.proposal, status: 'refused', reason: data.reason, at },
  ],
  example: (context) => ({ proposal: context.proposals.lastNumber, reason: 'De prijs is te hoog.' }),
});
