import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, LongText, providerRoles } from './act.js';
import { releaseEntries, withoutGrant } from './increase-release.js';

/** The provider withdraws its request, in every state before the amendment is signed; a grant goes back to its budget. */
export const requestWithdraw = defineAct({
  type: 'request.withdraw',
  fact: 'request.withdrawn',
  label: { nl: 'Verzoek intrekken', en: 'Withdraw the request' },
  side: 'provider',
  roles: providerRoles,
  data: Data({ reason: LongText('Waarom het verzoek wordt ingetrokken.') }),
  refuses({ increase }, _data, { receivedAt }) {
    if (!increase || receivedAt >= increase.receivedAt) return null;
    return refuse('beforeItsProposal', {
      nl: 'Een intrekking kan niet vóór het verzoek ontvangen zijn.',
      en: 'A withdrawal cannot have been received before the request.',
    });
  },
  apply: (context, { reason }) => ({ ...withoutGrant(context), end: { reason: 'withdrawn', by: 'provider', explanation: reason } }),
  entries: (before, _after, { reason }, around) => releaseEntries(before, reason, around),
  example: () => ({ reason: 'De prognose is bijgesteld; het plafond volstaat.' }),
});
