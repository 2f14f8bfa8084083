import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, LongText, providerRoles } from './act.js';

/**
 * The provider withdraws its offer; the negotiation goes on and a new version can follow. Reading: while no offer stands there is nothing
 * to respond to, so the response term is cancelled; a new version brings back the old date.
 */
export const offerWithdraw = defineAct({
  type: 'offer.withdraw',
  fact: 'offer.withdrawn',
  label: { nl: 'Offerte intrekken', en: 'Withdraw the offer' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ reason: LongText('Waarom de offerte wordt ingetrokken.') }),
  blocked: (context) =>
    context.proposals.offerStands
      ? null
      : refuse('offerWithdrawn', {
          nl: 'De offerte is al ingetrokken.',
          en: 'The offer has been withdrawn already.',
          liftedBy: { nl: 'de zorgaanbieder, met offer.revise', en: 'the provider, with offer.revise' },
        }),
  apply(context) {
    const { newest } = context.proposals;
    const withdrawn = newest?.offer === true && newest.status === 'standing';
    return {
      proposals: { ...context.proposals, offerStands: false, newest: newest && withdrawn ? { ...newest, status: 'withdrawn' } : newest },
    };
  },
  entries: (before, _after, data, { receivedAt: at }) => {
    const { newest } = before.proposals;
    return newest?.offer === true && newest.status === 'standing'
      ? [{ kind: 'proposalStatus', number: newest.number, status: 'withdrawn', reason: data.reason, at }]
      : [];
  },
  example: () => ({ reason: 'De volumes kloppen niet.' }),
});
