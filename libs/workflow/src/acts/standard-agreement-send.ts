import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, ShortText } from './act.js';

/** The purchaser sends the standard agreement, because the provider asked for it or, where the policy says so, unasked. */
export const standardAgreementSend = defineAct({
  type: 'standardAgreement.send',
  fact: 'standardAgreement.sent',
  label: { nl: 'Standaardovereenkomst toezenden', en: 'Send the standard agreement' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({ reference: Type.Optional(ShortText('Kenmerk van het document.')) }),
  meets: () => ['standardAgreementDue'],
  apply: () => ({ standardAgreement: 'sent' }),
  example: () => ({ reference: 'Standaardovereenkomst 2027' }),
});
