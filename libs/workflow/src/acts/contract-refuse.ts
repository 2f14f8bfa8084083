import { Type } from '@sinclair/typebox';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, LongText } from './act.js';
import { contractStatusEntries } from './contract-status.js';
import { releaseEntries, withoutGrant } from './increase-release.js';

/** How it can go on: a new contract is negotiated or not; a request for a higher ceiling is assessed anew or withdrawn. */
const words = { contract: ['negotiate', 'stop'], increase: ['reassess', 'withdraw'] };

/**
 * A signatory refuses the contract and says whether to go on or to stop. Acceptances are void, a granted increase goes back to its budget;
 * no term restarts.
 */
export const contractRefuse = defineAct({
  type: 'contract.refuse',
  fact: 'contract.refused',
  label: { nl: 'Overeenkomst weigeren', en: 'Refuse the contract' },
  side: 'provider',
  roles: ['signatory'],
  enteredByOther: false,
  data: Data({
    then: Type.Union([Type.Literal('negotiate'), Type.Literal('stop'), Type.Literal('reassess'), Type.Literal('withdraw')], {
      description:
        'Verder onderhandelen (negotiate) of stoppen (stop); bij een verhoging van het plafond opnieuw laten beoordelen (reassess) of intrekken (withdraw).',
    }),
    reason: LongText('Waarom de overeenkomst wordt geweigerd.'),
  }),
  refuses({ increase }, data) {
    const possible = words[increase ? 'increase' : 'contract'];
    if (possible.includes(data.then)) return null;
    return refuse('invalidData', {
      nl: `Hier is "then" een van: ${possible.join(', ')}.`,
      en: `Here "then" is one of: ${possible.join(', ')}.`,
      facts: { pointer: '/data/then', possible },
    });
  },
  apply(context, data) {
    const { newest } = context.proposals;
    const proposals = { ...context.proposals, newest: newest && { ...newest, status: 'refused' as const } };
    const agreement = context.agreement && { ...context.agreement, current: false };
    const refused = { ...withoutGrant(context), proposals, agreement, contractProposedAt: null };
    if (data.then === 'negotiate' || data.then === 'reassess') return refused;
    const reason = data.then === 'stop' ? 'contractRefused' : 'withdrawn';
    return { ...refused, end: { reason, by: 'provider', explanation: data.reason } };
  },
  entries: (before, after, data, around) => [
    ...contractStatusEntries(after, 'refused', data.reason, around),
    ...releaseEntries(before, data.reason, around),
  ],
  example: ({ increase }) => ({
    then: increase ? ('reassess' as const) : ('negotiate' as const),
    reason: 'Het plafond wijkt af van wat is afgesproken.',
  }),
});
