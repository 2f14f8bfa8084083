import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText } from './act.js';
import { blockedUnlessAsked } from './asked-by-policy.js';

/** The insurer invites the provider to contract (Overzicht inkoopbeleid msz 2027, DSW: "nodigt DSW zorgaanbieders uit"). */
export const invitationSend = defineAct({
  type: 'invitation.send',
  fact: 'invitation.sent',
  label: { nl: 'Uitnodigen voor de contractering', en: 'Invite to contract' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({ note: Type.Optional(LongText('Toelichting of vindplaats.')) }),
  meets: () => ['invitationDue'],
  blocked: blockedUnlessAsked('invitationDue'),
  example: () => ({ note: 'Uitnodiging verstuurd per e-mail.' }),
});
