import { Type } from '@sinclair/typebox';
import { Data, defineAct, insurerRoles, LongText } from './act.js';
import { applicationOf } from './application.js';

const grounds = ['criteriaNotMet', 'supplySufficient', 'incomplete', 'other'] as const;

/**
 * The insurer declines. It needs no further ground for that: it keeps the right to conclude no contract (Inkoopbeleid MSZ 2027, "Aanvullende
 * criteria nieuwe Zelfstandige Behandelcentra (ZBC's)"). What it tells the provider is recorded.
 */
export const applicationReject = defineAct({
  type: 'application.reject',
  fact: 'application.rejected',
  label: { nl: 'Aanvraag afwijzen', en: 'Reject the application' },
  side: 'insurer',
  roles: insurerRoles,
  enteredByOther: false,
  data: Data({
    grounds: Type.Optional(
      Type.Array(
        Type.Union(
          grounds.map((ground) => Type.Literal(ground)),
          { description: 'Niet voldaan aan criteria, voldoende aanbod, onvolledig, overig.' },
        ),
        { minItems: 1, maxItems: 4 },
      ),
    ),
    explanation: LongText('Wat aan de zorgaanbieder wordt gemeld.'),
  }),
  /** The outcome is owed of a questionnaire; an application that is rejected before one has none to wait for. */
  meets: (context) => (applicationOf(context).questionnaire.submittedAt === null ? [] : ['outcomeDue']),
  apply: (_context, { explanation }) => ({ end: { reason: 'applicationRejected', by: 'insurer', explanation } }),
  example: () => ({ grounds: ['supplySufficient' as const], explanation: 'Het gecontracteerde aanbod is naar verwachting voldoende.' }),
});
