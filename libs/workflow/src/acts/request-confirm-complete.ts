import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText } from './act.js';

/** The purchaser finds the request complete; then it is assessed ("Indien de aanvraag compleet is", Zorginkoopbeleid medisch-specialistische zorg 2026, "Aanvragen zorgovereenkomst"). */
export const requestConfirmComplete = defineAct({
  type: 'request.confirmComplete',
  fact: 'request.completenessConfirmed',
  label: { nl: 'Volledigheid bevestigen', en: 'Confirm that the request is complete' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({ note: Type.Optional(LongText('Opmerking.')) }),
  example: () => ({}),
});
