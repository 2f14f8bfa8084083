import { Type } from '@sinclair/typebox';
import { refuse } from '../refusals/refuse.js';
import { Data, defineAct, insurerRoles, ShortText } from './act.js';
import { withApplication } from './application.js';
import { metAtLaterHalf, metBySecondHalf } from './set-up-completed.js';

/** The request module in VECOZO is open; usually VECOZO itself reports it (Inkoopbeleid MSZ 2027, "Planning voor ziekenhuizen"). */
export const requestModuleOpen = defineAct({
  type: 'requestModule.open',
  fact: 'requestModule.opened',
  label: { nl: 'Uitvraagmodule openstellen', en: 'Open the request module' },
  side: 'insurer',
  roles: [...insurerRoles, 'integration'],
  data: Data({ reference: Type.Optional(ShortText('Kenmerk in het VECOZO Zorginkoopportaal.')) }),
  meets: (context, _data, around) => ['requestModuleOpens', ...metBySecondHalf(context, 'requestModule', around)],
  /** Prevents a second opening in a new provider's case, where this act also ends the set-up. */
  blocked: ({ application }) =>
    application?.requestModuleOpenedAt
      ? refuse('requestModuleOpened', { nl: 'De uitvraagmodule staat al open.', en: 'The request module is open already.' })
      : null,
  apply: (context, _data, around) =>
    context.application
      ? { ...withApplication(context, { requestModuleOpenedAt: around.receivedAt }), ...metAtLaterHalf(context, 'requestModule', around) }
      : {},
  example: () => ({ reference: 'VECOZO-UITVRAAG-2027' }),
});
