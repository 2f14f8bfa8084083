import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, ShortText } from './act.js';

/** The request module in VECOZO is open; usually VECOZO itself reports it (Inkoopbeleid MSZ 2027, "Planning voor ziekenhuizen"). */
export const requestModuleOpen = defineAct({
  type: 'requestModule.open',
  fact: 'requestModule.opened',
  label: { nl: 'Uitvraagmodule openstellen', en: 'Open the request module' },
  side: 'insurer',
  roles: [...insurerRoles, 'integration'],
  data: Data({ reference: Type.Optional(ShortText('Kenmerk in het VECOZO Zorginkoopportaal.')) }),
  meets: () => ['requestModuleOpens'],
  example: () => ({ reference: 'VECOZO-UITVRAAG-2027' }),
});
