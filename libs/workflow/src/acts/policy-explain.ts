import { Type } from '@sinclair/typebox';
import { milestoneForDeadline } from '@termijn/policies';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, LongText } from './act.js';

const channels: Record<string, string> = { oral: 'mondeling', email: 'per e-mail', letter: 'per brief' };

/** The insurer explains its policy (Inkoopbeleid MSZ 2027, "Toelichten inkoopbeleid en afspraken maken over het zorginkoopproces"). */
export const policyExplain = defineAct({
  type: 'policy.explain',
  fact: 'policy.explained',
  label: { nl: 'Inkoopbeleid toelichten', en: 'Explain the policy' },
  side: 'insurer',
  roles: insurerRoles,
  data: Data({
    channel: Type.Union([Type.Literal('oral'), Type.Literal('email'), Type.Literal('letter')], {
      description: 'Mondeling, per e-mail of per brief.',
    }),
    note: Type.Optional(LongText('Toelichting of vindplaats.')),
  }),
  meets: () => ['policyExplained'],
  refuses(context, data, { policy }) {
    const allowed = milestoneForDeadline(policy, context.segment, 'policyExplained')?.channels;
    if (!allowed || allowed.includes(data.channel)) return null;
    return refuse('channelNotAllowed', {
      nl: `Het inkoopbeleid noemt voor dit segment alleen: ${allowed.map((channel) => channels[channel] ?? channel).join(', ')}.`,
      en: `For this segment the policy allows only: ${allowed.join(', ')}.`,
      facts: { allowed },
    });
  },
  example: () => ({ channel: 'email' as const, note: 'Toelichting verstuurd per e-mail.' }),
});
