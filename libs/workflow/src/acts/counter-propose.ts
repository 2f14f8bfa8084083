import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles } from './act.js';
import { exampleContent, ProposalContent, proposalEntries, withNewProposal } from './proposal-content.js';

/** The insurer's counter-proposal. It counts as the substantive response only when it is marked so. */
export const counterPropose = defineAct({
  type: 'counter.propose',
  fact: 'counter.proposed',
  label: { nl: 'Tegenvoorstel doen', en: 'Make a counter-proposal' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({
    ...ProposalContent,
    substantive: Type.Boolean({ description: 'Of dit voorstel ook de inhoudelijke reactie op de offerte is.' }),
  }),
  meets: (_context, data) => ['negotiationStartPreferred', 'negotiationStartDue', ...(data.substantive ? ['substantiveResponseDue'] : [])],
  apply: (context, _data, around) => ({ proposals: withNewProposal(context, 'insurer', around) }),
  entries: (before, after, data, around) => proposalEntries(before, after, data, data.substantive, around),
  example: () => ({ ...exampleContent(), substantive: true }),
});
