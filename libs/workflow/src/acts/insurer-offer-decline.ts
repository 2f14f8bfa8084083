import { Type } from '@sinclair/typebox';
import { Data, defineAct, LongText, providerRoles } from './act.js';

/** The provider declines the insurer's offer and says whether to negotiate on or to stop. */
export const insurerOfferDecline = defineAct({
  type: 'insurerOffer.decline',
  fact: 'insurerOffer.declined',
  label: { nl: 'Offerte van de verzekeraar afwijzen', en: "Decline the insurer's offer" },
  side: 'provider',
  roles: providerRoles,
  data: Data({
    then: Type.Union([Type.Literal('negotiate'), Type.Literal('stop')], { description: 'Verder onderhandelen, of stoppen.' }),
    reason: LongText('Waarom de offerte wordt afgewezen.'),
  }),
  apply({ proposals }, data) {
    const declined = { proposals: { ...proposals, newest: proposals.newest && { ...proposals.newest, status: 'refused' as const } } };
    if (data.then === 'negotiate') return declined;
    return { ...declined, end: { reason: 'offerDeclined', by: 'provider', explanation: data.reason } };
  },
  entries: ({ proposals }, _after, data, { receivedAt: at }) =>
    proposals.newest ? [{ kind: 'proposalStatus', number: proposals.newest.number, status: 'refused', reason: data.reason, at }] : [],
  example: () => ({ then: 'negotiate' as const, reason: 'De prijs dekt de kosten niet.' }),
});
