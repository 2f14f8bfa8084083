import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText, providerRoles } from './act.js';

/** The negotiation begins, by word of mouth or by e-mail (Inkoopbeleid MSZ 2027, "Onderhandelen"). */
export const negotiationStart = defineAct({
  type: 'negotiation.start',
  fact: 'negotiation.started',
  label: { nl: 'Onderhandeling starten', en: 'Start the negotiation' },
  side: 'either',
  roles: [...insurerRoles, ...providerRoles],
  data: Data({ note: Type.Optional(LongText('Hoe en waarover de onderhandeling begon.')) }),
  meets: () => ['negotiationStartPreferred', 'negotiationStartDue'],
  example: () => ({ note: 'Eerste gesprek gevoerd.' }),
});
