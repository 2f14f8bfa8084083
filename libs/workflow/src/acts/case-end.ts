import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText, providerRoles } from './act.js';
import { releaseEntries, withoutGrant } from './increase-release.js';

const reason = LongText('Waarom het traject eindigt.');

/** Either side stops negotiating, in every state before `contracted`. */
export const negotiationStop = defineAct({
  type: 'negotiation.stop',
  fact: 'negotiation.stopped',
  label: { nl: 'Onderhandeling stopzetten', en: 'Stop the negotiation' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({ reason }),
  apply: (_context, data, { side }) => ({ end: { reason: 'negotiationStopped', by: side, explanation: data.reason } }),
  example: () => ({ reason: 'Geen overeenstemming over de prijs.' }),
});

/** Either side withdraws from the case, in every state before `contracted`. */
export const caseWithdraw = defineAct({
  type: 'case.withdraw',
  fact: 'case.withdrawn',
  label: { nl: 'Zich terugtrekken', en: 'Withdraw from the case' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({ reason }),
  apply: (_context, data, { side }) => ({ end: { reason: 'withdrawn', by: side, explanation: data.reason } }),
  example: () => ({ reason: 'De zorgaanbieder ziet af van een overeenkomst.' }),
});

/** A purchaser closes the case, with a reason: no offer came, or another. Nobody closes a case because the year ends. */
export const caseClose = defineAct({
  type: 'case.close',
  fact: 'case.closed',
  label: { nl: 'Traject sluiten', en: 'Close the case' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    reason: Type.Union([Type.Literal('noOffer'), Type.Literal('lapsed'), Type.Literal('other')], {
      description: 'Geen offerte ontvangen, vragenlijst niet op tijd of aanbod niet op tijd getekend (vervallen), of een andere reden.',
    }),
    explanation: LongText('Toelichting.'),
  }),
  apply: (context, data) => ({ ...withoutGrant(context), end: { reason: data.reason, by: 'insurer', explanation: data.explanation } }),
  entries: (before, _after, data, around) => releaseEntries(before, data.explanation, around),
  example({ application, increase, contractProposedAt }) {
    if (contractProposedAt !== null && !increase) return { reason: 'lapsed', explanation: 'Niet getekend binnen de termijn.' };
    if (application) return { reason: 'lapsed', explanation: 'Geen vragenlijst ontvangen binnen de termijn.' };
    return increase
      ? { reason: 'other', explanation: 'De zorgaanbieder reageert niet meer op het wijzigingsvoorstel.' }
      : { reason: 'noOffer', explanation: 'Geen offerte ontvangen binnen de termijn.' };
  },
});
