import { Type } from '@sinclair/typebox';
import { Data, defineAct, LongText } from './act.js';
import { contractStatusEntries } from './contract-status.js';

/** A signatory refuses the contract and says whether to negotiate on or to stop. Acceptances are void; no term restarts. */
export const contractRefuse = defineAct({
  type: 'contract.refuse',
  fact: 'contract.refused',
  label: { nl: 'Overeenkomst weigeren', en: 'Refuse the contract' },
  side: 'provider',
  roles: ['signatory'],
  enteredByOther: false,
  data: Data({
    then: Type.Union([Type.Literal('negotiate'), Type.Literal('stop')], { description: 'Verder onderhandelen, of stoppen.' }),
    reason: LongText('Waarom de overeenkomst wordt geweigerd.'),
  }),
  apply(context, data) {
    const { newest } = context.proposals;
    const proposals = { ...context.proposals, newest: newest && { ...newest, status: 'refused' as const } };
    const refused = { proposals, agreement: context.agreement && { ...context.agreement, current: false }, contractProposedAt: null };
    if (data.then === 'negotiate') return refused;
    return { ...refused, end: { reason: 'contractRefused', by: 'provider', explanation: data.reason } };
  },
  entries: (_before, after, data, around) => contractStatusEntries(after, 'refused', data.reason, around),
  example: () => ({ then: 'negotiate' as const, reason: 'Het plafond wijkt af van wat is afgesproken.' }),
});
