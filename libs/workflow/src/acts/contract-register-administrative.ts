import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText } from './act.js';
import { concludedNow } from './contract-concluded.js';
import { contractStatusEntries } from './contract-status.js';
import { metBySigning, refusalOfLateSigning } from './signing-too-late.js';

/** The insurer registers an administrative contract (VECOZO: vastgelegd); it needs no acceptance by a signatory. */
export const contractRegisterAdministrative = defineAct({
  type: 'contract.registerAdministrative',
  fact: 'contract.registered',
  label: { nl: 'Administratief contract vastleggen', en: 'Register an administrative contract' },
  side: 'insurer',
  roles: [...insurerRoles, 'integration'],
  enteredByOther: false,
  data: Data({ note: Type.Optional(LongText('Opmerking.')) }),
  meets: () => metBySigning,
  blocked: refusalOfLateSigning,
  apply: (context, _data, around) => concludedNow(context, around),
  entries: (_before, after, _data, around) => contractStatusEntries(after, 'administrative', null, around),
  example: () => ({}),
});
