import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, ShortText } from './act.js';

/** The purchaser sends the standard agreement that the provider asked for. */
export const standardAgreementSend = defineAct({
  type: 'standardAgreement.send',
  fact: 'standardAgreement.sent',
  label: { nl: 'Standaardovereenkomst toezenden', en: 'Send the standard agreement' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({ reference: Type.Optional(ShortText('Kenmerk van het document.')) }),
  apply: () => ({ standardAgreement: 'sent' }),
  example: () => ({ reference: 'Standaardovereenkomst 2027' }),
});
