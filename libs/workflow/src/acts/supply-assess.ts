import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText } from './act.js';
import { withApplication } from './application.js';

/**
 * Whether enough care can be purchased from providers that have a contract. If so, no contract is offered (Inkoopbeleid MSZ 2027,
 * "Aanvullende criteria nieuwe Zelfstandige Behandelcentra (ZBC's)"). The newest assessment counts.
 */
export const supplyAssess = defineAct({
  type: 'supply.assess',
  fact: 'supply.assessed',
  label: { nl: 'Gecontracteerd aanbod beoordelen', en: 'Assess the contracted supply' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    outcome: Type.Union([Type.Literal('sufficient'), Type.Literal('insufficient')], { description: 'Voldoende of onvoldoende.' }),
    motivation: LongText('Waarop het oordeel rust: regio, specialismen, wachttijden, reisafstand.'),
  }),
  apply: (context, { outcome }) => withApplication(context, { supply: outcome }),
  entries: (_before, _after, { outcome, motivation }, { receivedAt: at }) => [{ kind: 'supplyAssessment', outcome, motivation, at }],
  example: () => ({ outcome: 'insufficient' as const, motivation: 'Wachttijden boven de Treeknorm in de hele regio.' }),
});
